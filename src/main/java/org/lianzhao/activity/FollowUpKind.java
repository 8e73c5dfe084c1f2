package org.lianzhao.activity;

/** How somebody was in touch with a firm. */
enum FollowUpKind {
    /** 微信、短信. */
    MESSAGE,
    /** 电话. */
    CALL,
    /** 拜访: we went to see them. */
    VISIT,
    /** 来访: they came to see us. */
    RECEPTION,
    /** 会议. */
    MEETING,
    /** 其他. */
    NOTE;

    /** Whether people met. */
    boolean isMeeting() {
        return this == VISIT || this == RECEPTION;
    }
}
