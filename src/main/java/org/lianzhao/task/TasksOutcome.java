package org.lianzhao.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or would become, of leads on each of which the same is to be done.
 *
 * @param batch what the lines of the tasks in the audit have in common; null of a preview and where none was given
 */
record TasksOutcome(@Nullable UUID batch, int given, int there, int refused, List<TasksRow> items) {

    static TasksOutcome of(@Nullable UUID batch, List<TasksRow> rows) {
        return new TasksOutcome(
                batch,
                count(rows, TasksResult.GIVEN),
                count(rows, TasksResult.THERE),
                count(rows, TasksResult.REFUSED),
                rows);
    }

    private static int count(List<TasksRow> rows, TasksResult result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    /** What becomes of one of them. */
    enum TasksResult {
        /** The task is given on it. */
        GIVEN,
        /** The same person has the same to do on it by the same day already. */
        THERE,
        /** Nothing is given on it. */
        REFUSED
    }

    /**
     * One of them.
     *
     * @param title null where the caller may not see it
     * @param code why nothing is given on it; null where something is
     * @param reason the same in words
     */
    record TasksRow(
            UUID leadId,
            @Nullable String title,
            TasksResult result,
            @Nullable String code,
            @Nullable String reason) {}
}
