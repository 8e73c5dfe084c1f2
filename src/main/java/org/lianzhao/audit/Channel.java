package org.lianzhao.audit;

/** The way by which a change came in. */
enum Channel {
    /** A person at a screen. */
    WEB,
    /** A file that a person handed in; the program works through it by itself. */
    IMPORT,
    /** The program itself: first data, nightly work. */
    SYSTEM
}
