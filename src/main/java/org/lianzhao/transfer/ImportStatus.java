package org.lianzhao.transfer;

import java.util.Set;

/** How far an import has got. */
public enum ImportStatus {
    /** 试运行: rows are read and judged, nothing is changed. */
    READING,
    /** 待确认: the dry run is through, a person decides. */
    READY,
    /** 写入中. */
    RUNNING,
    /** 已暂停: a person has stopped the writing and may let it go on. */
    PAUSED,
    /** 已完成: every row has its outcome. */
    DONE,
    /** 中断: the file could not be read to its end. What was written before stays. */
    FAILED,
    /** 已取消: a person has stopped it for good. What was written before stays until it is taken back. */
    CANCELLED;

    /** From which nothing leads on. */
    static final Set<ImportStatus> ENDED = Set.of(DONE, FAILED, CANCELLED);

    /** In which a person has the next word. */
    static final Set<ImportStatus> WAITING = Set.of(READY, PAUSED);

    /** Whether the program has something to do for it. */
    boolean isAtWork() {
        return this == READING || this == RUNNING;
    }

    boolean isEnded() {
        return ENDED.contains(this);
    }
}
