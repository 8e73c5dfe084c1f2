package org.lianzhao.notice.today;

/** What may wait for somebody. */
enum WaitingKind {
    /** 核实进展: a step of a lead that somebody else claims. */
    STEP,
    /** 核实环节: what somebody says of a firm in a segment. */
    CLAIM,
    /** 认定环节: what a map's file suggests of a segment, a gap or not. */
    SEGMENT,
    /** 导入: a file of his own that goes on when he has said how. */
    IMPORT,
    /** 目标企业: one that was accepted and given to him, without a lead yet. */
    TARGET
}
