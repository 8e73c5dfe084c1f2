package org.lianzhao.ownership;

/** How a conflict was settled. */
enum ConflictOutcome {
    /** 维持: the one who is protected keeps the firm. */
    KEEP,
    /** 移交: his lead goes to the one who contested it. */
    TRANSFER,
    /** 联合: both share it. */
    JOINT,
    /** 合并: the contesting lead goes on in the protected one. */
    MERGE,
    /** 分别跟进: another project or plant of the same firm, each side has its own. */
    SEPARATE,
    /** 撤回: it is about nothing any more. A rule says so, never the office. */
    WITHDRAWN;

    /** Whether both may go on beside each other. */
    boolean letsBoth() {
        return this == JOINT || this == SEPARATE;
    }
}
