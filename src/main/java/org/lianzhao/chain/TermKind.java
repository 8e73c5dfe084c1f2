package org.lianzhao.chain;

/** What a word kept with a segment is for. */
public enum TermKind {
    /** 典型产品. */
    PRODUCT,
    /** 关键词: finds firms of the segment. */
    KEYWORD,
    /** 排除词: a firm that carries it is not one of the segment. */
    NEGATIVE_KEYWORD,
    /** 工艺. */
    PROCESS,
    /** 技术. */
    TECHNOLOGY,
    /** 稀缺要素: what a newcomer needs and the zone has little of. */
    SCARCE_RESOURCE
}
