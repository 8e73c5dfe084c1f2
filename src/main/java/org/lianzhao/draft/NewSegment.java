package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Stage;

/**
 * A segment or group that is put on the map.
 *
 * @param code none where the program shall choose the next one
 * @param stage where a group stands; a segment stands where its group does
 */
record NewSegment(
        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}", message = "{segment.code}")
        String code,

        @NotNull @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String name,

        @Nullable @Size(max = 200) String nameEn,
        @NotNull SegmentKind kind,
        @Nullable Stage stage,
        @Nullable @Size(max = 20) String groupCode) {}
