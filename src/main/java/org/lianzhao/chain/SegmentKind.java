package org.lianzhao.chain;

/** What a segment yields. A group only holds other segments together and has no status of its own. */
public enum SegmentKind {
    /** 组. */
    GROUP,
    /** 材料. */
    MATERIAL,
    /** 零部件. */
    PART,
    /** 工艺. */
    PROCESS,
    /** 装备. */
    EQUIPMENT,
    /** 系统. */
    SYSTEM,
    /** 产品. */
    PRODUCT,
    /** 服务. */
    SERVICE
}
