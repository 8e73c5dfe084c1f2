package org.lianzhao.transfer;

/** How far an import has got. */
enum ImportStatus {
    /** 试运行中: rows are read and judged, nothing is changed. */
    READING,
    /** 待确认: the dry run is through, a person decides. */
    READY,
    /** 写入中. */
    RUNNING,
    /** 已完成: every row has its outcome. */
    DONE,
    /** 中断: the file could not be read to its end. What was written before stays. */
    FAILED;

    /** Whether the program has something to do for it. */
    boolean isAtWork() {
        return this == READING || this == RUNNING;
    }
}
