package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a segment goes on as the one with the code {@code into}. */
record SegmentMerge(
        @NotNull @Size(max = 100) String version,
        @NotNull @Size(max = 20) String into) {}
