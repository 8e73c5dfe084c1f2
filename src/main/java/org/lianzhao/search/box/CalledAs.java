package org.lianzhao.search.box;

/** What a text is to the record that was found by it. */
public enum CalledAs {
    /** The name it is shown as. */
    NAME,
    SHORT,
    FORMER,
    ENGLISH,
    /** Another way of writing it. */
    OTHER,
    /** The firm that it is about. */
    FIRM,
    /** A number. */
    CODE
}
