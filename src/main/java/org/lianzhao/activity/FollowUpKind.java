package org.lianzhao.activity;

import java.util.Set;

/** How somebody was in touch with a firm. */
public enum FollowUpKind {
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
    /** 反馈引荐人: whoever brought the lead was told what becomes of it. */
    FEEDBACK,
    /** 其他. */
    NOTE,
    /** 环节并入: the segment was merged into another one. Nobody writes it, an edition of the map does. */
    SEGMENT;

    /** Those in which people met, and another firm could come along. */
    static final Set<FollowUpKind> MET = Set.of(VISIT, RECEPTION, MEETING);

    private static final Set<FollowUpKind> CONTACT = Set.of(MESSAGE, CALL, VISIT, RECEPTION, MEETING);

    /** Whether somebody was in touch with the firm: a note is not. */
    boolean isContact() {
        return CONTACT.contains(this);
    }

    /** Whether whoever brought the lead was told what becomes of it. */
    boolean isFeedback() {
        return this == FEEDBACK;
    }

    /** Whether people write it. */
    boolean isWritten() {
        return this != SEGMENT;
    }

    /** Whether people met. */
    boolean isMeeting() {
        return MET.contains(this);
    }
}
