package org.lianzhao.duplicate;

/** How far a scan of the register is. */
enum ScanState {
    /** 正在扫描. */
    RUNNING,
    /** 扫描完成. */
    DONE,
    /** 已停止: somebody stopped it. */
    CANCELLED,
    /** 出错: it failed again and again. */
    FAILED
}
