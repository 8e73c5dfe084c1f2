package org.lianzhao.transfer;

/** What a column of a file may do to a record that is there already. A new record takes all columns. */
public enum FillRule {
    /** 仅补空白: says what the record does not know. The rule of a column of which nobody says anything. */
    IF_EMPTY,
    /** 覆盖: what the file says takes the place of what is there; an empty cell takes nothing away. */
    OVERWRITE,
    /** 保留原值: changes nothing. */
    KEEP
}
