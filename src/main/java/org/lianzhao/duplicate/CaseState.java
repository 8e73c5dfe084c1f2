package org.lianzhao.duplicate;

/** What people have said of two records that may be one firm. */
enum CaseState {
    /** 待定: nobody has decided. */
    OPEN,
    /** 同一家. */
    SAME,
    /** 不是: never asked again. */
    DIFFERENT,
    /** 以后再说. */
    LATER,
    /** 已无需再问: another case asks the same since a merge. */
    MOOT
}
