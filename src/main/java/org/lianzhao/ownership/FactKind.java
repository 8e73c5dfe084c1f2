package org.lianzhao.ownership;

/** What happened to the ownership of a lead. */
enum FactKind {
    /** 首谈登记. */
    REGISTERED,
    /** 登记生效: contact was shown. */
    PROVEN,
    /** 未生效: another task force is protected. */
    BLOCKED,
    /** 保护失效. */
    LAPSED,
    /** 保护结束: signed, or aside. */
    ENDED,
    /** 移交 to somebody else. */
    TRANSFERRED,
    /** 退回公海. */
    POOLED,
    /** 从公海认领. */
    CLAIMED,
    /** 离岗移交. */
    HANDED_OVER,
    /** 提出归属争议. */
    CONTESTED,
    /** 裁定归属争议. */
    SETTLED,
    /** 归属争议撤回: it was about nothing any more. */
    WITHDRAWN
}
