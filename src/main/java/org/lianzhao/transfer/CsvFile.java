package org.lianzhao.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV file being read from its start, row by row; never more than a chunk of it in memory. */
final class CsvFile implements AutoCloseable {
    // rows as long as a row can be are taken few at a time
    private static final int MOST_HELD = 8 << 20;

    private final CountedStream bytes;
    private final Reader text;
    private final CsvRecords records;
    private final CsvStart start;
    private final CsvHeader header;
    private final RowDefects defects;
    private final TitleUnits units;
    private final Deque<CsvRecord> ahead;
    private int row;

    CsvFile(Path file, CsvShape shape, List<ImportColumn> columns) throws IOException {
        bytes = new CountedStream(new BufferedInputStream(Files.newInputStream(file)));
        try {
            text = shape.reader(bytes);
            records = new CsvRecords(text, shape.separator());
            start = CsvStart.read(records, columns);
            header = CsvHeader.read(ReasonColumn.leftOut(start.titles()), columns);
        } catch (IOException | RuntimeException refused) {
            bytes.close();
            throw refused;
        }
        defects = new RowDefects(header, columns, shape.sheet() != null);
        units = new TitleUnits(header, columns);
        ahead = new ArrayDeque<>(start.below());
        row = start.above().size() + 1;
    }

    CsvHeader header() {
        return header;
    }

    /** What stands above the header and in it, as it is written. */
    CsvStart start() {
        return start;
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
    List<ImportRow> chunk(int most) {
        List<ImportRow> rows = new ArrayList<>();
        long held = 0;
        while (rows.size() < most && held < MOST_HELD) {
            CsvRecord next = next();
            if (next == null) {
                break;
            }
            ImportRow imported = imported(next);
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

    private @Nullable CsvRecord next() {
        CsvRecord next = record();
        while (next != null) {
            row++;
            if (!next.isBlank()) {
                return next;
            }
            next = record();
        }
        return null;
    }

    private @Nullable CsvRecord record() {
        return ahead.isEmpty() ? records.next() : ahead.removeFirst();
    }

    private ImportRow imported(CsvRecord record) {
        List<String> cells = record.cells();
        Map<String, String> known = new LinkedHashMap<>();
        header.positions()
                .forEach((name, at) -> known.put(name, at < cells.size() ? units.complete(name, cells.get(at)) : ""));
        return new ImportRow(row, known, new ImportRow.Lines(record.first(), record.last()), defects.in(record, known));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
