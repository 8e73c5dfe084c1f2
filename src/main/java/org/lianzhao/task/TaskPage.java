package org.lianzhao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianzhao.account.PersonRef;

/**
 * A task with all that happened to it.
 *
 * @param entries the first one first
 */
record TaskPage(TaskView task, List<Entry> entries) {

    /**
     * Something that happened to it.
     *
     * @param assignee who has it since
     * @param dueOn by when, since then
     */
    record Entry(TaskStep kind, PersonRef assignee, LocalDate dueOn, Instant recordedAt, PersonRef recordedBy) {}
}
