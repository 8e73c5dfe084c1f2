package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which state of a segment somebody was looking at when he acted on it. */
record SeenSegment(@NotNull @Size(max = 100) String version) {}
