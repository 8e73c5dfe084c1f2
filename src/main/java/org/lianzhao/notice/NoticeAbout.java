package org.lianzhao.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.clock.ClockKind;

/**
 * What the words of a notice are made of. Nothing of the lead itself: that is read with the reader's rights.
 *
 * @param by who did it; null where a clock did
 * @param stage the step that was verified, or the stage to which a lead went
 * @param dueOn when the clock runs out, the task is to be done or the conflict is to be settled
 * @param state the state to which a lead went
 */
record NoticeAbout(
        @Nullable String by,
        @Nullable LeadStage stage,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueOn,
        @Nullable LeadState state) {

    static NoticeAbout by(String name) {
        return new NoticeAbout(name, null, null, null, null);
    }

    static NoticeAbout step(String name, @Nullable LeadStage stage) {
        return new NoticeAbout(name, stage, null, null, null);
    }

    static NoticeAbout clock(ClockKind kind, LocalDate dueOn) {
        return new NoticeAbout(null, null, kind, dueOn, null);
    }

    static NoticeAbout moved(@Nullable String name, @Nullable LeadStage stage, @Nullable LeadState state) {
        return new NoticeAbout(name, stage, null, null, state);
    }

    static NoticeAbout due(LocalDate day) {
        return new NoticeAbout(null, null, null, day, null);
    }

    static NoticeAbout task(@Nullable String name, @Nullable LocalDate dueOn) {
        return new NoticeAbout(name, null, null, dueOn, null);
    }
}
