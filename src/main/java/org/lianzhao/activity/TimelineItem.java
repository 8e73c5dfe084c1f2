package org.lianzhao.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.AmountRow;
import org.lianzhao.lead.StepRow;

/**
 * One thing that happened to a lead: a follow-up, a step or a stated amount.
 *
 * @param id its key; keys grow with time, so that it also is its place in the timeline
 */
record TimelineItem(
        UUID id,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String by,
        @Nullable FollowUpRow followUp,
        @Nullable StepRow step,
        @Nullable AmountRow amount) {

    /** What a follow-up says. */
    record FollowUpRow(
            UUID id,
            FollowUpKind kind,
            LocalDate occurredOn,
            String content,
            @Nullable String people,
            @Nullable String nextStep,
            @Nullable LocalDate nextOn,
            Instant recordedAt,
            @Nullable String recordedBy) {

        /** The same in the words that the caller may read. */
        FollowUpRow in(UnaryOperator<String> words) {
            return new FollowUpRow(
                    id,
                    kind,
                    occurredOn,
                    words.apply(content),
                    people == null ? null : words.apply(people),
                    nextStep == null ? null : words.apply(nextStep),
                    nextOn,
                    recordedAt,
                    recordedBy);
        }
    }

    static TimelineItem of(FollowUpRow said) {
        return new TimelineItem(said.id(), said.occurredOn(), said.recordedAt(), said.recordedBy(), said, null, null);
    }

    static TimelineItem of(StepRow step) {
        return new TimelineItem(step.id(), step.occurredOn(), step.recordedAt(), step.recordedBy(), null, step, null);
    }

    static TimelineItem of(AmountRow amount) {
        return new TimelineItem(
                amount.id(), amount.occurredOn(), amount.recordedAt(), amount.recordedBy(), null, null, amount);
    }
}
