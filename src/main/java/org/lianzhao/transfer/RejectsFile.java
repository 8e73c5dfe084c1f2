package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The rows that could not be used, in the layout and format of the file they came in, with a column that says why. Read
 * out of that file again: no second copy of what people sent is kept.
 */
@ApplicationScoped
class RejectsFile {
    private static final int CHUNK = 1000;

    private final ImportReading reading;
    private final ImportFiles files;

    RejectsFile(ImportReading reading, ImportFiles files) {
        this.reading = reading;
        this.files = files;
    }

    void write(UUID id, OutputStream target) throws IOException {
        ImportBatch batch = reading.batch(id);
        String sheet = batch.file().sheet();
        RowsOut out = sheet == null ? new CsvOut(target) : new SheetOut(target, sheet);
        try (CsvFile csv =
                new CsvFile(files.path(batch.file().key()), batch.file().shape())) {
            for (CsvRecord above : csv.above()) {
                out.write(above.cells());
            }
            out.write(ReasonColumn.filled(csv.titles(), csv.titles(), reading.rejectTitle(), ""));
            copy(batch, csv, out);
        }
        out.finish();
    }

    private void copy(ImportBatch batch, CsvFile csv, RowsOut out) throws IOException {
        // a sheet does not say where a row without further cells ends
        String lacking = batch.file().sheet() == null ? LackingCell.MARK : "";
        List<ImportRowView> rejects = reading.rejects(batch, 0, CHUNK);
        while (!rejects.isEmpty()) {
            for (ImportRowView reject : rejects) {
                List<String> cells = csv.nextCells();
                while (cells != null && csv.row() < reject.row()) {
                    cells = csv.nextCells();
                }
                if (cells != null) {
                    out.write(ReasonColumn.filled(cells, csv.titles(), reason(reject), lacking));
                }
            }
            rejects = reading.rejects(batch, rejects.get(rejects.size() - 1).row(), CHUNK);
        }
    }

    private static String reason(ImportRowView reject) {
        String text = Objects.requireNonNullElse(reject.text(), "");
        return reject.field() == null ? text : reject.field() + "：" + text;
    }
}
