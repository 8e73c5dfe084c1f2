package org.lianzhao.chain;

/** Where in the chain a segment stands. In the order of the board's columns. */
public enum Stage {
    /** 上游. */
    UPSTREAM,
    /** 中游. */
    MIDSTREAM,
    /** 下游. */
    DOWNSTREAM,
    /** 支撑. */
    SUPPORT
}
