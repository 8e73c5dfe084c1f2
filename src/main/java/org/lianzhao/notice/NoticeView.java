package org.lianzhao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.clock.ClockKind;

/**
 * Something that I am told of; the screen makes the words.
 *
 * @param leadTitle as it is called now
 * @param by who did it; null where a clock did
 * @param stage the step that was verified
 * @param readAt null while it is unread
 */
record NoticeView(
        UUID id,
        NoticeKind kind,
        UUID leadId,
        String leadTitle,
        @Nullable String by,
        @Nullable LeadStage stage,
        @Nullable ClockKind clock,
        @Nullable LocalDate dueOn,
        Instant createdAt,
        @Nullable Instant readAt) {

    static NoticeView of(Notice notice, NoticeAbout about, String title) {
        return new NoticeView(
                notice.getId(),
                notice.getKind(),
                notice.getSubjectId(),
                title,
                about.by(),
                about.stage(),
                about.clock(),
                about.dueOn(),
                notice.getCreatedAt(),
                notice.getReadAt());
    }
}
