package org.lianzhao.lead;

/** Whether a lead is on its way or beside it. A side state keeps the stage. */
public enum LeadState {
    /** 在办. */
    ACTIVE,
    /** 暂缓, with a day to look at it again. */
    PAUSED,
    /** 流转 to another place. */
    TRANSFERRED,
    /** 流失. */
    LOST,
    /** 解约退出. */
    WITHDRAWN,
    /** 合并 into another lead. */
    MERGED,
    /** 作废: made by mistake, leaves the figures. */
    VOID;

    /** Whether it is one that the dictionary of reasons tells why. */
    boolean hasReasons() {
        return this == PAUSED || this == TRANSFERRED || this == LOST || this == WITHDRAWN;
    }

    /** Whether nothing comes after it. */
    boolean isFinal() {
        return this == MERGED || this == VOID;
    }
}
