package org.lianzhao.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.clock.ClockKind;

/**
 * What the words of a notice are made of. Nothing of the lead itself: that is read with the reader's rights.
 *
 * @param by who did it; null where a clock did
 * @param stage the step that was verified
 */
record NoticeAbout(
        @Nullable String by,
        @Nullable LeadStage stage,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueOn) {

    static NoticeAbout by(String name) {
        return new NoticeAbout(name, null, null, null);
    }

    static NoticeAbout step(String name, @Nullable LeadStage stage) {
        return new NoticeAbout(name, stage, null, null);
    }

    static NoticeAbout clock(ClockKind kind, LocalDate dueOn) {
        return new NoticeAbout(null, null, kind, dueOn);
    }
}
