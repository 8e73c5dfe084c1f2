package org.lianzhao.ownership;

/** How a registration of first talks stands on a day. */
enum ProtectionState {
    /** 待生效: nobody has shown yet that he was in touch with the firm. */
    PENDING,
    /** 保护中. */
    PROTECTED,
    /** 即将失效: it lapses soon unless somebody does something. */
    YELLOW,
    /** 已失效: nobody did anything in time. */
    LAPSED,
    /** 已结束: the lead was signed, went aside or into the pool. */
    ENDED;

    /** Whether nobody else may begin talks with the firm. */
    boolean holds() {
        return this == PROTECTED || this == YELLOW;
    }
}
