package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** Finds the sheet of a workbook that holds the table, and writes it down row by row, so that rows keep their numbers. */
final class SheetFile {
    private static final long MOST_WRITTEN = 1L << 29;
    private static final int MOST_NAMED = 10;

    private final Workbook book;
    private final List<ImportColumn> columns;

    SheetFile(Workbook book, List<ImportColumn> columns) {
        this.book = book;
        this.columns = columns;
    }

    /** The sheet that holds the table. @throws Invalid when none can be told, or several do */
    String chosen() throws IOException {
        Map<String, SheetLook> looks = new LinkedHashMap<>();
        for (String sheet : book.sheets()) {
            try (SheetRows rows = book.rows(sheet)) {
                looks.put(sheet, SheetLook.at(sheet, rows, columns));
            }
        }
        List<String> tables = those(looks, SheetLook.TABLE);
        if (tables.size() > 1) {
            throw new Invalid("file", "import-sheets-several", tables.size(), required(), named(tables));
        }
        List<String> headed = tables.isEmpty() ? those(looks, SheetLook.HEADER) : tables;
        List<String> written = those(looks, SheetLook.WORDS);
        if (headed.isEmpty() && written.size() > 1) {
            throw new Invalid("file", "import-sheet-column", required(), named(written));
        }
        return Stream.of(headed, written, book.sheets())
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> those(Map<String, SheetLook> looks, SheetLook look) {
        return looks.keySet().stream().filter(sheet -> looks.get(sheet) == look).toList();
    }

    private String required() {
        return columns.stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::title)
                .collect(Collectors.joining("、"));
    }

    private static String named(List<String> sheets) {
        return sheets.stream().limit(MOST_NAMED).map(ImportRow::shortened).collect(Collectors.joining("、"));
    }

    void write(String sheet, Path target) throws IOException {
        try (SheetRows rows = book.rows(sheet);
                CsvWriter out = CsvWriter.builder().build(Files.newBufferedWriter(target, UTF_8))) {
            long written = 0;
            int last = 0;
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                for (int blank = last + 1; blank < row.number(); blank++) {
                    out.writeRecord("");
                }
                last = row.number();
                written += write(row.cells(), out);
                if (written > MOST_WRITTEN) {
                    throw new Invalid("file", "import-workbook-size");
                }
            }
        }
    }

    private static long write(List<String> cells, CsvWriter out) {
        long length = cells.stream().mapToLong(cell -> cell.length() + 1).sum();
        if (length <= CsvLines.LONGEST) {
            out.writeRecord(cells.isEmpty() ? List.of("") : cells);
        } else {
            // over several lines a row that is too long could not be told from several rows
            out.writeRecord(
                    cells.stream().map(cell -> cell.replaceAll("\\R", " ")).toList());
        }
        return length;
    }
}
