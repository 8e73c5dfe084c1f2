package org.lianzhao.target;

/** What people have said of a target. */
enum WorkState {
    /** Nothing yet. */
    OPEN,
    /** 采纳: it is pursued. */
    ACCEPTED,
    /** 不采纳: it stays away until something new is known of it. */
    REJECTED
}
