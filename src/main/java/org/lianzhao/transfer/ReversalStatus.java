package org.lianzhao.transfer;

/** How far the taking back of an import has got. */
public enum ReversalStatus {
    /** 撤回中. */
    RUNNING,
    /** 已撤回, but for the rows that are listed as kept. */
    DONE,
    /** 撤回中断: it failed again and again. What was taken back before is; the rest waits for somebody to ask again. */
    FAILED
}
