package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

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
    KEEP;

    /** What a record of one value says by this rule once a file has said something; what is empty takes nothing away. */
    public <T> @Nullable T settled(@Nullable T known, @Nullable T said) {
        return switch (this) {
            case KEEP, MERGE -> known;
            case IF_EMPTY -> known == null ? said : known;
            case OVERWRITE -> said == null ? known : said;
        };
    }
}
