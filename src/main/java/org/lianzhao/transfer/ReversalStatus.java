package org.lianzhao.transfer;

/** How far the taking back of an import has got. */
public enum ReversalStatus {
    /** 撤回中. */
    RUNNING,
    /** 已撤回, but for the rows that are listed as kept. */
    DONE
}
