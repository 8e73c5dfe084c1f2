package org.lianzhao.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadName;
import org.lianzhao.task.TaskName;

/**
 * What a notice is about, as its reader may see it now.
 *
 * @param leadId the lead; null for a task that is about none, and where only that it went is told
 * @param leadTitle as it is called now
 * @param companyName the firm of a task that is about one instead
 * @param taskId the task, where it is about one
 * @param task what is to be done in it
 * @param conflictId the conflict, where it is about one; the lead is one of its two then
 * @param confidential whether the lead is a 保密 one: then nothing of it is written to the outside
 */
record NoticeSubject(
        @Nullable UUID leadId,
        @Nullable String leadTitle,
        @Nullable String companyName,
        @Nullable UUID taskId,
        @Nullable String task,
        @Nullable UUID conflictId,
        boolean confidential) {

    /** Something of which nothing is told but that it went. */
    static final NoticeSubject UNNAMED = new NoticeSubject(null, null, null, null, null, null, false);

    static NoticeSubject of(LeadName lead) {
        return new NoticeSubject(lead.id(), lead.title(), null, null, null, null, lead.confidential());
    }

    static NoticeSubject of(TaskName task) {
        return new NoticeSubject(
                task.leadId(), task.leadTitle(), task.companyName(), task.id(), task.what(), null, task.confidential());
    }

    /** @param lead the one of its two leads that is named: the reader may see it */
    static NoticeSubject of(UUID conflict, LeadName lead) {
        return new NoticeSubject(lead.id(), lead.title(), null, null, null, conflict, lead.confidential());
    }
}
