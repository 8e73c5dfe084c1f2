package org.lianzhao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * @param what how what is to be done was written otherwise; null where it was not
     * @param result the same of what came of it
     */
    record Entry(
            TaskStep kind,
            PersonRef assignee,
            LocalDate dueOn,
            Instant recordedAt,
            PersonRef recordedBy,
            @Nullable Rewriting what,
            @Nullable Rewriting result) {}

    /** A text before and after; null where there was none. */
    record Rewriting(@Nullable String before, @Nullable String after) {
        static @Nullable Rewriting of(@Nullable String before, @Nullable String after) {
            return before == null && after == null ? null : new Rewriting(before, after);
        }
    }
}
