package org.lianzhao.search;

/** How a name fits what somebody typed, best first. Lists rank by it: unlike a score it is the same in every instance. */
public enum NameClass {
    /** The whole name, or a number. */
    EXACT,
    /** The beginning of a name. */
    PREFIX,
    /** Somewhere in a name. */
    SUBSTRING,
    /** The sound of a name: pinyin in full, or its initials. */
    PINYIN
}
