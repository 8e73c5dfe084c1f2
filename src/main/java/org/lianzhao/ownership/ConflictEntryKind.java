package org.lianzhao.ownership;

/** What was said in a conflict. */
enum ConflictEntryKind {
    /** 提出. */
    OPENED,
    /** 陈述. */
    STATED,
    /** 裁定. */
    SETTLED
}
