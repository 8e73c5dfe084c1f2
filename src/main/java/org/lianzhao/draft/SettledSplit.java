package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** That these belong to the segment with the code {@code to}: the one that was split, or one of its parts. */
record SettledSplit(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> ids,
        @NotNull @Size(max = 20) String to) {}
