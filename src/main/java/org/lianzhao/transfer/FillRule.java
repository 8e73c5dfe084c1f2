package org.lianzhao.transfer;

/**
 * What a column of a file may do to a record that is there already; each column offers some of these. A new record takes
 * all columns.
 */
public enum FillRule {
    /** 仅补空白: says what the record does not know. */
    IF_EMPTY,
    /** 合并: adds to what the record has several of, and takes nothing away. */
    MERGE,
    /** 覆盖: what the file says takes the place of what is there; an empty cell takes nothing away. */
    OVERWRITE,
    /** 保留原值: changes nothing. */
    KEEP
}
