package org.lianzhao.task;

/** What has become of a task. */
enum TaskState {
    /** 待办. */
    OPEN,
    /** 已办. */
    DONE,
    /** 不办了. */
    CANCELLED
}
