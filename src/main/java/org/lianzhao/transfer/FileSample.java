package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows the beginning of a file, for people to see what its columns mean. */
@ApplicationScoped
class FileSample {
    private static final int ROWS = 3;

    private final ImportReading reading;
    private final ImportColumns columns;
    private final ImportFiles files;
    private final ImportKinds kinds;

    FileSample(ImportReading reading, ImportColumns columns, ImportFiles files, ImportKinds kinds) {
        this.reading = reading;
        this.columns = columns;
        this.files = files;
        this.kinds = kinds;
    }

    @Transactional
    ColumnsView show(UUID id) {
        ImportBatch batch = reading.batch(id);
        List<List<String>> first = firstRows(batch);
        return new ColumnsView(
                columns.of(batch).columns().stream()
                        .map(column -> view(column, first))
                        .toList(),
                kinds.of(batch.getKind()).columns().stream()
                        .map(known ->
                                new ColumnsView.Known(known.name(), known.title(), known.required(), known.rules()))
                        .toList());
    }

    private List<List<String>> firstRows(ImportBatch batch) {
        Path file = files.path(batch.file().key());
        List<List<String>> first = new ArrayList<>();
        if (!Files.isReadable(file)) {
            return first;
        }
        try (CsvFile csv = new CsvFile(file, batch.file().shape())) {
            for (List<String> cells = csv.nextCells(); cells != null && first.size() < ROWS; cells = csv.nextCells()) {
                first.add(cells);
            }
            return first;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ColumnView view(FileColumn column, List<List<String>> rows) {
        List<String> samples = rows.stream()
                .map(cells -> column.position() < cells.size() ? cells.get(column.position()) : "")
                .map(cell -> ImportRow.shortened(cell.strip()))
                .toList();
        return new ColumnView(column.position(), column.title(), column.column(), column.rule(), samples);
    }
}
