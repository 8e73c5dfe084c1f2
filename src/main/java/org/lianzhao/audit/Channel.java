package org.lianzhao.audit;

/** The way by which a change came in. */
enum Channel {
    /** A person at a screen. */
    WEB,
    /** The program itself: first data, nightly work. */
    SYSTEM
}
