package org.lianzhao.chainfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what a chain itself is into a row of a file. */
final class ItemRow {
    private ItemRow() {}

    static void add(List<FileRow> rows, ChainItem item, String content, @Nullable String note) {
        add(rows, item, content, note, null);
    }

    /** @param firm the credit code of the firm that a 链主 is */
    static void add(List<FileRow> rows, ChainItem item, String content, @Nullable String note, @Nullable String firm) {
        rows.add(FileRow.of(
                FileSheet.CHAIN,
                rows.size() + 1,
                Map.of(
                        FileField.ITEM, List.of(item.title()),
                        FileField.CONTENT, content.isEmpty() ? List.of() : List.of(content),
                        FileField.NOTE, note == null ? List.of() : List.of(note),
                        FileField.FIRM, firm == null ? List.of() : List.of(firm))));
    }
}
