package org.lianzhao.transfer;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV file being read from its start, row by row; never more than a chunk of it in memory. */
final class CsvFile implements AutoCloseable {
    private static final int LONGEST_ROW = 1 << 20;

    private final CountedStream bytes;
    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    private int row = 1;

    CsvFile(Path file, CsvShape shape, List<ImportColumn> columns) throws IOException {
        bytes = new CountedStream(new BufferedInputStream(Files.newInputStream(file)));
        records = CsvReader.builder()
                .fieldSeparator(shape.separator())
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .ignoreDifferentFieldCount(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(shape.reader(bytes))
                .iterator();
        List<String> titles = records.hasNext() ? records.next().getFields() : List.of();
        header = CsvHeader.read(titles, columns);
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
     * @throws CsvParseException when the file cannot be read on; every row before that place has been given out
     */
    List<ImportRow> chunk(int most) {
        List<ImportRow> rows = new ArrayList<>();
        try {
            for (ImportRow next = next(); next != null; next = next()) {
                rows.add(next);
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            if (rows.isEmpty()) {
                throw broken;
            }
        }
        return rows;
    }

    /** The cells of the next row as they are written, blank rows left out; null at the end of the file. */
    @Nullable
    List<String> nextCells() {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            row++;
            if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                return record.getFields();
            }
        }
        return null;
    }

    int row() {
        return row;
    }

    private @Nullable ImportRow next() {
        List<String> cells = nextCells();
        return cells == null ? null : imported(cells);
    }

    private ImportRow imported(List<String> cells) {
        Map<String, String> known = new LinkedHashMap<>();
        header.positions().forEach((name, at) -> known.put(name, at < cells.size() ? cells.get(at) : ""));
        int columns = header.titles().size();
        boolean surplus = cells.subList(Math.min(columns, cells.size()), cells.size()).stream()
                .anyMatch(cell -> !cell.isBlank());
        boolean shifted = surplus || cells.size() < columns;
        return new ImportRow(row, known, shifted ? new BadCell("row", "cell.count", cells.size(), columns) : null);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
