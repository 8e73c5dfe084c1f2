package org.lianzhao.lookup;

/** How far a source was asked. */
enum LookupState {
    /** It answered; perhaps that it has no such firm. */
    ANSWERED,
    /** It was not asked, and can be. */
    TO_ASK,
    /** Too little was typed to ask it. */
    TOO_SHORT,
    /** It gave no answer that can be used. */
    NO_ANSWER,
    /** The caller has asked as often as he may within an hour. */
    SPENT,
    /** All of the installation together have asked as often as they may within a day. */
    SPENT_TODAY
}
