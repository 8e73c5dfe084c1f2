package org.lianzhao.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Technology;

/**
 * A segment as somebody wants it to be, whole.
 *
 * @param version which state of it he was looking at
 */
record SegmentEdit(
        @NotNull @Size(max = 100) String version,

        @NotNull @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String name,

        @Nullable @Size(max = 40) String shortName,
        @Nullable @Size(max = 200) String nameEn,
        @NotNull SegmentKind kind,
        @Nullable @Min(1) @Max(3) Integer importance,
        @Nullable @Min(1) @Max(5) Integer priority,
        @Nullable @Min(1) @Max(50) Integer required,
        @NotNull Confidence industryConfidence,
        @Nullable List<String> industries,
        @Nullable List<String> products,
        @Nullable List<String> keywords,
        @Nullable List<String> negativeKeywords,
        @Nullable List<String> processes,
        @Nullable List<Technology> technologies,
        @Nullable List<String> scarceResources) {}
