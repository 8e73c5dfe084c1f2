package org.lianzhao.company;

/** How exactly a number is meant by its source. */
public enum CapacityMark {
    /** As it stands. */
    EXACT,
    /** 近、约、余. */
    APPROXIMATE,
    /** 以上、不少于. */
    AT_LEAST
}
