package org.lianzhao.person;

/** What ties somebody to the zone. */
public enum TieKind {
    /** 同乡: where the family, or the spouse's, is from. */
    HOMETOWN,
    /** 学校. */
    SCHOOL,
    /** 商会、协会. */
    CHAMBER,
    /** 其他. */
    OTHER
}
