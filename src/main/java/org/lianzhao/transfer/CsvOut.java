package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Rows as text parted by commas. */
final class CsvOut implements RowsOut {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer text;
    private final CsvWriter rows;

    CsvOut(OutputStream target) throws IOException {
        text = new OutputStreamWriter(target, UTF_8);
        text.write(BYTE_ORDER_MARK); // or spreadsheets take it for another encoding
        rows = CsvWriter.builder().build(text);
    }

    @Override
    public void write(List<String> cells) {
        rows.writeRecord(
                cells.isEmpty() ? List.of("") : cells.stream().map(Guard::on).toList());
    }

    @Override
    public void finish() throws IOException {
        rows.flush();
        text.flush();
    }
}
