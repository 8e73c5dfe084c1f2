package org.lianzhao.company;

/** The part a firm plays in a segment. */
public enum HoldingRole {
    /** 链主. */
    LEADER,
    /** 骨干或一般企业. */
    MEMBER,
    /** 配套. */
    SUPPORT,
    /** 关联. */
    RELATED
}
