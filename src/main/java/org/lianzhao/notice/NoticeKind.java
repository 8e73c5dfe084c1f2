package org.lianzhao.notice;

/** What somebody is told of. */
enum NoticeKind {
    /** A lead was given to him. */
    GIVEN,
    /** He works on a lead now beside its owner. */
    JOINED,
    /** He is a named leader of a lead now. */
    NAMED,
    /** A step of his lead was verified. */
    VERIFIED,
    /** A clock of a lead is due soon (黄). */
    CLOCK_YELLOW,
    /** A clock of a lead has run out (红). */
    CLOCK_RED
}
