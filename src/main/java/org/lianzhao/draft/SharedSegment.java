package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a segment of another chain stands on this one's map as well. */
record SharedSegment(
        @NotNull @Size(max = 20) String code,
        @NotNull @Size(max = 20) String groupCode) {}
