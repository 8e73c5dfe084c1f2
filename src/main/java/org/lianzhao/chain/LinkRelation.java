package org.lianzhao.chain;

/** How one segment serves another. */
public enum LinkRelation {
    /** 供应给. */
    SUPPLIES,
    /** 下一道工序. */
    PROCESS_NEXT,
    /** 服务于. */
    SERVES,
    /** 废料去向. */
    WASTE_TO
}
