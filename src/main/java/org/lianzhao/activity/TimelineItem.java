package org.lianzhao.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.lead.AmountRow;
import org.lianzhao.lead.ClockFactRow;
import org.lianzhao.lead.StepRow;

/**
 * One thing that happened to a lead: a follow-up, a step, a stated amount, a gap that it closed, or what a clock came to.
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
        @Nullable AmountRow amount,
        @Nullable ClosedGapRow closedGap,
        @Nullable ClockFactRow clock) {

    /**
     * What a follow-up says.
     *
     * @param companion the firm that came along
     * @param moved which segments were merged, where it tells of that
     * @param mentions the colleagues whom it names, as they are called now
     */
    record FollowUpRow(
            UUID id,
            FollowUpKind kind,
            LocalDate occurredOn,
            String content,
            @Nullable String people,
            @Nullable String nextStep,
            @Nullable LocalDate nextOn,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable Companion companion,
            @Nullable SegmentMoved moved,
            List<PersonRef> mentions) {

        FollowUpRow(
                UUID id,
                FollowUpKind kind,
                LocalDate occurredOn,
                String content,
                @Nullable String people,
                @Nullable String nextStep,
                @Nullable LocalDate nextOn,
                Instant recordedAt,
                @Nullable String recordedBy,
                @Nullable UUID companionId,
                @Nullable String companion) {
            this(
                    id,
                    kind,
                    occurredOn,
                    content,
                    people,
                    nextStep,
                    nextOn,
                    recordedAt,
                    recordedBy,
                    Companion.of(companionId, companion),
                    null,
                    List.of());
        }

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
                    recordedBy,
                    companion,
                    moved,
                    mentions);
        }

        /** The same with the segments that it tells of. */
        FollowUpRow telling(@Nullable SegmentMoved segments) {
            return new FollowUpRow(
                    id,
                    kind,
                    occurredOn,
                    content,
                    people,
                    nextStep,
                    nextOn,
                    recordedAt,
                    recordedBy,
                    companion,
                    segments,
                    mentions);
        }

        /** The same with the colleagues whom it names. */
        FollowUpRow naming(List<PersonRef> colleagues) {
            return new FollowUpRow(
                    id,
                    kind,
                    occurredOn,
                    content,
                    people,
                    nextStep,
                    nextOn,
                    recordedAt,
                    recordedBy,
                    companion,
                    moved,
                    colleagues);
        }
    }

    static TimelineItem of(FollowUpRow said) {
        return new TimelineItem(
                said.id(), said.occurredOn(), said.recordedAt(), said.recordedBy(), said, null, null, null, null);
    }

    static TimelineItem of(StepRow step) {
        return new TimelineItem(
                step.id(), step.occurredOn(), step.recordedAt(), step.recordedBy(), null, step, null, null, null);
    }

    static TimelineItem of(AmountRow amount) {
        return new TimelineItem(
                amount.id(),
                amount.occurredOn(),
                amount.recordedAt(),
                amount.recordedBy(),
                null,
                null,
                amount,
                null,
                null);
    }

    static TimelineItem of(ClosedGapRow closed) {
        return new TimelineItem(
                closed.id(), closed.producingSince(), closed.closedAt(), null, null, null, null, closed, null);
    }

    static TimelineItem of(ClockFactRow fact) {
        return new TimelineItem(
                fact.id(), fact.occurredOn(), fact.recordedAt(), fact.recordedBy(), null, null, null, null, fact);
    }
}
