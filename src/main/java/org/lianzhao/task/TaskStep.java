package org.lianzhao.task;

/** What can happen to a task. */
enum TaskStep {
    GIVEN("task-given"),
    /** It says something else, or is due on another day. */
    CHANGED("task-changed"),
    /** What came of it was written, or taken out, after it was done. */
    RESULT_WRITTEN("task-result-written"),
    /** Somebody else does it. */
    PASSED_ON("task-passed-on"),
    /** Whoever had it left. */
    HANDED_OVER("task-handed-over"),
    /** The lead that it is about goes on in another one, and so does the task. */
    WENT_ALONG("task-went-along"),
    DONE("task-done"),
    CANCELLED("task-cancelled"),
    REOPENED("task-reopened");

    private final String change;

    TaskStep(String change) {
        this.change = change;
    }

    /** The name of the change in events. */
    String change() {
        return change;
    }

    /** What it was that brought a task to this state. */
    static TaskStep to(TaskState state) {
        return switch (state) {
            case OPEN -> REOPENED;
            case DONE -> DONE;
            case CANCELLED -> CANCELLED;
        };
    }
}
