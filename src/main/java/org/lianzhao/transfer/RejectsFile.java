package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The rows that could not be used, in the layout of the file they came in, with a column that says why. Read out of
 * that file again: no second copy of what people sent is kept.
 */
@ApplicationScoped
class RejectsFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int CHUNK = 1000;

    private final ImportReading reading;
    private final ImportFiles files;

    RejectsFile(ImportReading reading, ImportFiles files) {
        this.reading = reading;
        this.files = files;
    }

    void write(UUID id, OutputStream target) throws IOException {
        ImportBatch batch = reading.batch(id);
        Writer text = new OutputStreamWriter(target, UTF_8);
        text.write(BYTE_ORDER_MARK); // or spreadsheets take it for another encoding
        try (CsvFile csv =
                new CsvFile(files.path(batch.file().key()), batch.file().shape())) {
            CsvWriter out = CsvWriter.builder().build(text);
            out.writeRecord(with(csv.header().titles(), reading.rejectTitle()));
            copy(batch, csv, out);
        }
        text.flush();
    }

    private void copy(ImportBatch batch, CsvFile csv, CsvWriter out) {
        List<ImportRowView> rejects = reading.rejects(batch, 0, CHUNK);
        while (!rejects.isEmpty()) {
            for (ImportRowView reject : rejects) {
                List<String> cells = csv.nextCells();
                while (cells != null && csv.row() < reject.row()) {
                    cells = csv.nextCells();
                }
                if (cells != null) {
                    out.writeRecord(with(guarded(padded(cells, csv.header())), reason(reject)));
                }
            }
            rejects = reading.rejects(batch, rejects.get(rejects.size() - 1).row(), CHUNK);
        }
    }

    // the reason stands under its title also where the row is too short
    private static List<String> padded(List<String> cells, CsvHeader header) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < header.titles().size()) {
            padded.add("");
        }
        return padded;
    }

    private static String reason(ImportRowView reject) {
        String text = Objects.requireNonNullElse(reject.text(), "");
        return reject.field() == null ? text : reject.field() + "：" + text;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> more = new ArrayList<>(cells);
        more.add(last);
        return more;
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s)[=+@-].*") ? "'" + cell : cell)
                .toList();
    }
}
