package org.lianzhao.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.workbook.SheetRow;

/** A CSV file being read from its start, row by row; never more than a chunk of it in memory. */
final class CsvFile implements AutoCloseable {
    // rows as long as a row can be are taken few at a time
    private static final int MOST_HELD = 8 << 20;

    private static final CsvRecord NOTHING = new CsvRecord(List.of(), 1, 1, null);

    private final CountedStream bytes;
    private final Reader text;
    private final CsvRecords records;
    private final boolean ofSheet;
    private final List<CsvRecord> above = new ArrayList<>();
    private final List<String> titles;
    private int row;

    CsvFile(Path file, CsvShape shape) throws IOException {
        bytes = new CountedStream(new BufferedInputStream(Files.newInputStream(file)));
        try {
            text = shape.reader(bytes);
            records = new CsvRecords(text, shape.separator());
            ofSheet = shape.sheet() != null;
            for (row = 1; row < shape.headerRow(); row++) {
                above.add(Objects.requireNonNullElse(records.next(), NOTHING));
            }
            titles = titles(Objects.requireNonNullElse(records.next(), NOTHING));
        } catch (IOException | RuntimeException refused) {
            bytes.close();
            throw refused;
        }
    }

    private static List<String> titles(CsvRecord header) {
        if (header.flaw() != null) {
            throw new Invalid("file", "import-broken", header.first());
        }
        if (header.cells().size() > SheetRow.MOST_COLUMNS) {
            throw new Invalid("file", "import-columns", SheetRow.MOST_COLUMNS);
        }
        return header.cells();
    }

    /** What names the columns; not the one that says why rows were rejected. */
    CsvHeader header() {
        return new CsvHeader(above.size() + 1, ReasonColumn.leftOut(titles));
    }

    /** Every title as it is written. */
    List<String> titles() {
        return titles;
    }

    /** What stands above the header. */
    List<CsvRecord> above() {
        return above;
    }

    /**
     * What the cells of the rows mean.
     *
     * @param columns those of the kind
     * @param positions where those stand that the file has, by their names
     */
    RowMeaning meaning(List<ImportColumn> columns, Map<String, Integer> positions) {
        List<ImportColumn> known = columns.stream()
                .filter(column -> positions.containsKey(column.name()))
                .toList();
        return new RowMeaning(titles, known, positions, ofSheet);
    }

    long bytesRead() {
        return bytes.count();
    }

    /** Passes over rows that were dealt with before. */
    void skip(int rows) {
        for (int passed = 0; passed < rows; ) {
            if (next() == null) {
                return;
            }
            passed++;
        }
    }

    /** The next rows, blank ones left out; empty at the end of the file. */
    List<ImportRow> chunk(RowMeaning meaning, int most) {
        List<ImportRow> rows = new ArrayList<>();
        long held = 0;
        while (rows.size() < most && held < MOST_HELD) {
            CsvRecord next = next();
            if (next == null) {
                break;
            }
            ImportRow imported = meaning.row(row, next);
            rows.add(imported);
            held += imported.length();
        }
        return rows;
    }

    /** The cells of the next row as they are written, blank rows left out; null at the end of the file. */
    @Nullable
    List<String> nextCells() {
        CsvRecord next = next();
        return next == null ? null : next.cells();
    }

    int row() {
        return row;
    }

    // a file of ours that comes back ends with a line of its own
    private @Nullable CsvRecord next() {
        CsvRecord next = records.next();
        while (next != null) {
            row++;
            if (!next.isBlank() && !ExportEnd.isIn(next.cells())) {
                return next;
            }
            next = records.next();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
