package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A segment of its own that was part of another until now.
 *
 * @param code none where the program shall choose the next one
 */
record NewPart(
        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}", message = "{segment.code}")
        String code,

        @NotNull @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String name,

        @Nullable @Size(max = 200) String nameEn) {}
