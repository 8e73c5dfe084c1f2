package org.lianzhao.lead;

/** What is done to many leads at once. */
enum BulkAction {
    /** 指派: another owner, another task force, or both. */
    ASSIGN,
    /** The next step and its day. */
    PLAN,
    /** 暂缓, with a reason and the day to look again. */
    PAUSE
}
