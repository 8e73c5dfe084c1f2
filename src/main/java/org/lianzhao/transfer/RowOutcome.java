package org.lianzhao.transfer;

/** What became of a row. Every row of a file gets exactly one. */
public enum RowOutcome {
    /** 新建. */
    CREATED,
    /** 补全: the record was there and lacked something that the row knew. */
    UPDATED,
    /** 无变化: the record was there and the row brought nothing new. */
    UNCHANGED,
    /** 待核: perhaps the same as a record that is there; a person has to say. */
    REVIEW,
    /** 退回: the row cannot be used; its reason says how to mend it. */
    REJECTED
}
