package org.lianzhao.transfer;

/** What the taking back of an import did about a row. */
enum ReversalOutcome {
    /** 已恢复, or removed. */
    TAKEN_BACK,
    /** 保留: something later depends on it. */
    KEPT
}
