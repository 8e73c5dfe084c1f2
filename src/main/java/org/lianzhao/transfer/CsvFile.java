package org.lianzhao.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** A CSV file being read from its start, row by row; never more than a chunk of it in memory. */
final class CsvFile implements AutoCloseable {
    private final CountedStream bytes;
    private final Reader text;
    private final CsvRecords records;
    private final CsvHeader header;
    private int row = 1;

    CsvFile(Path file, CsvShape shape) throws IOException {
        bytes = new CountedStream(new BufferedInputStream(Files.newInputStream(file)));
        text = shape.reader(bytes);
        records = new CsvRecords(text, shape.separator());
        header = new CsvHeader(1, titles(records.next()));
    }

    private static List<String> titles(@Nullable CsvRecord first) {
        if (first != null && first.flaw() != null) {
            throw new Invalid("file", "import-broken", 1);
        }
        return first == null ? List.of() : first.cells();
    }

    CsvHeader header() {
        return header;
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

    /**
     * The next rows, blank ones left out; empty at the end of the file.
     *
     * @param positions where each column of the kind stands, by its name
     */
    List<ImportRow> chunk(Map<String, Integer> positions, int most) {
        List<ImportRow> rows = new ArrayList<>();
        while (rows.size() < most) {
            CsvRecord next = next();
            if (next == null) {
                break;
            }
            rows.add(imported(next, positions));
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

    private @Nullable CsvRecord next() {
        CsvRecord next = records.next();
        while (next != null) {
            row++;
            if (next.flaw() != null || next.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return next;
            }
            next = records.next();
        }
        return null;
    }

    private ImportRow imported(CsvRecord record, Map<String, Integer> positions) {
        List<String> cells = record.cells();
        Map<String, String> known = new LinkedHashMap<>();
        positions.forEach((name, at) -> known.put(name, at < cells.size() ? cells.get(at) : ""));
        return new ImportRow(row, known, new ImportRow.Lines(record.first(), record.last()), defect(record));
    }

    private @Nullable BadCell defect(CsvRecord record) {
        List<String> cells = record.cells();
        if (record.flaw() != null) {
            return new BadCell("row", record.flaw(), record.first());
        }
        int columns = header.titles().size();
        boolean surplus = cells.subList(Math.min(columns, cells.size()), cells.size()).stream()
                .anyMatch(cell -> !cell.isBlank());
        boolean shifted = surplus || cells.size() < columns;
        return shifted ? new BadCell("row", "cell.count", cells.size(), columns) : null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
