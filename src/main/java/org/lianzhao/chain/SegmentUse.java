package org.lianzhao.chain;

/** What may hang on a segment. */
public enum SegmentUse {
    /** 线索. */
    LEAD,
    /** 企业. */
    COMPANY,
    /** 目标企业的跟进安排. */
    TARGET,
    /** 链办认定的状态. */
    STATUS,
    /** 配套调查的记录. */
    SURVEY,
    /** 填写的得分因素. */
    FACTOR
}
