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
 * @param task what is to be done, where it is about a task
 * @param confidential whether the lead is a 保密 one: then nothing of it is written to the outside
 */
record NoticeSubject(
        @Nullable UUID leadId,
        @Nullable String leadTitle,
        @Nullable String task,
        boolean confidential) {

    /** Something of which nothing is told but that it went. */
    static final NoticeSubject UNNAMED = new NoticeSubject(null, null, null, false);

    static NoticeSubject of(LeadName lead) {
        return new NoticeSubject(lead.id(), lead.title(), null, lead.confidential());
    }

    static NoticeSubject of(TaskName task) {
        return new NoticeSubject(task.leadId(), task.leadTitle(), task.what(), task.confidential());
    }
}
