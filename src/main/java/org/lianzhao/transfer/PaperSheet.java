package org.lianzhao.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a paper as a sheet of a workbook.
 *
 * @param name what the sheet is called
 * @param rows cells in the order of the columns: text, {@code BigDecimal}, {@code LocalDate}, or null for an empty one
 */
public record PaperSheet(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** A column with its title. */
    public record Column(String title, ExportType type) {}
}
