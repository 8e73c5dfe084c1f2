package org.lianzhao.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** That a lead belongs to the segment with the code {@code to}: the one that was split, or one of its parts. */
record SplitDecision(
        @NotNull UUID id, @NotNull @Size(max = 20) String to) {}
