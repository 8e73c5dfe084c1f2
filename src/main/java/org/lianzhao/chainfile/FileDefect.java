package org.lianzhao.chainfile;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a map's file, for a reader of the caller's language.
 *
 * @param row as the spreadsheet shows it; null where it is about the whole sheet
 * @param column the title of the column; null where it is about the whole row
 * @param value what stands there, shortened
 * @param remedy what to do about it
 */
record FileDefect(
        FileTrouble kind,
        boolean warns,
        FileSheet sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        String reason,
        String remedy) {}
