package org.lianzhao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.clock.ClockKind;

/**
 * Something that I am told of; the screen makes the words.
 *
 * @param leadId the lead; null for a task that is about none, and for what the reader lost and sees no more
 * @param leadTitle as it is called now
 * @param companyName the firm of a task that is about one instead of a lead
 * @param taskId the task of which it tells; null for what the reader lost and sees no more
 * @param task what is to be done in it
 * @param conflictId the conflict of which it tells; the lead is one of its two that the reader may see
 * @param by who did it; null where a clock did
 * @param stage the step that was verified, or the stage to which the lead went
 * @param state the state to which the lead went
 * @param readAt null while it is unread
 */
record NoticeView(
        UUID id,
        NoticeKind kind,
        @Nullable UUID leadId,
        @Nullable String leadTitle,
        @Nullable String companyName,
        @Nullable UUID taskId,
        @Nullable String task,
        @Nullable UUID conflictId,
        @Nullable String by,
        @Nullable LeadStage stage,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueOn,
        @Nullable LeadState state,
        Instant createdAt,
        @Nullable Instant readAt) {

    static NoticeView of(Notice notice, NoticeAbout about, NoticeSubject subject) {
        return new NoticeView(
                notice.getId(),
                notice.getKind(),
                subject.leadId(),
                subject.leadTitle(),
                subject.companyName(),
                subject.taskId(),
                subject.task(),
                subject.conflictId(),
                about.by(),
                about.stage(),
                about.clock(),
                about.dueOn(),
                about.state(),
                notice.getCreatedAt(),
                notice.getReadAt());
    }
}
