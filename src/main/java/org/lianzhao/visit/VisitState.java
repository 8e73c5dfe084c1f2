package org.lianzhao.visit;

/** What became of a visit. */
enum VisitState {
    /** 计划中. */
    PLANNED,
    /** 已见面: a follow-up tells what came of it. */
    HELD,
    /** 取消. */
    CANCELLED
}
