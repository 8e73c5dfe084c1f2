package org.lianzhao.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the best firms for a segment, in words.
 *
 * @param region where it is; null where the register does not know
 * @param score out of {@code most}
 * @param questions what nobody knows about it yet
 * @param leadId the lead on it; null where there is none, or none that the caller may open
 * @param taken whether somebody is on it already
 * @param resident whether it holds the segment already, wherever
 * @param plan what is planned about it
 */
public record BestTarget(
        UUID companyId,
        String name,
        @Nullable String region,
        int score,
        int most,
        List<Why> reasons,
        List<String> questions,
        @Nullable UUID leadId,
        boolean taken,
        boolean resident,
        Plan plan) {

    /**
     * What people plan about a target, and what they have said of it.
     *
     * @param tier A, B or C
     * @param dueOn by when its tier asks for a visit or a follow-up; null in tier C
     * @param accepted whether somebody has accepted it; one that was rejected is not among the best
     * @param reason why; null where nobody said
     */
    public record Plan(
            String tier,
            @Nullable LocalDate dueOn,
            @Nullable String owner,
            @Nullable String nextStep,
            @Nullable LocalDate nextOn,
            @Nullable LocalDate reviewOn,
            boolean accepted,
            @Nullable String reason) {}

    /** A reason for points: what it is, where the fact is from, and since when the register knows. */
    public record Why(String text, String source, @Nullable LocalDate on) {}
}
