package org.lianzhao.person;

/** Why somebody's data are erased; a choice and no text, which could name him again. */
enum ErasureReason {
    /** 本人要求删除. */
    ASKED,
    /** 本人撤回同意. */
    WITHDRAWN,
    /** 工作已结束，不再需要. */
    NOT_NEEDED,
    /** 录错了. */
    MISTAKE
}
