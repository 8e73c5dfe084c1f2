package org.lianzhao.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about a segment's status.
 *
 * @param documentId a document of the segment that shows it, where there is one
 * @param until the last day on which it holds, where it does not hold for good; then what follows from the firms holds
 * @param number the number of the entry the person was looking at and means to replace; 0 where there was none
 */
record StatusDecision(
        @NotNull CoverageStatus status,
        @Nullable ChainAction action,

        @NotNull @Size(min = 2, max = 500) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String reason,

        @Nullable @Size(max = 1000) String evidence,
        @Nullable UUID documentId,
        @Nullable LocalDate until,
        @NotNull Integer number) {}
