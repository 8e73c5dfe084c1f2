package org.lianzhao.transfer;

/** What a person says of a row that may be a record that is there already. */
public enum RowDecision {
    /** 同一家: what the row knows goes to that record. */
    SAME,
    /** 不是: the row becomes a record of its own. */
    DIFFERENT
}
