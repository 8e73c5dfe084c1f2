package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** Rows that are handed out, as text and as a sheet. */
class RowsOutTest {
    private static final int MANY = 50_000;

    @TempDir
    Path directory;

    @Test
    void as_text_no_cell_is_a_formula() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvOut out = new CsvOut(file);
        out.write(List.of("=1+1", "-", "甲,乙"));
        out.finish();
        assertThat(file.toString(UTF_8)).isEqualTo("\ufeff'=1+1,'-,\"甲,乙\"\r\n");
    }

    @Test
    void as_a_sheet_every_cell_is_text_however_many_there_are() throws IOException {
        Path file = directory.resolve("rows.xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            SheetOut out = new SheetOut(target, "名单/一月");
            for (int row = 0; row < MANY; row++) {
                out.write(List.of("'=1+" + row, "永州<&>", ""));
            }
            out.finish();
        }
        int rows = 0;
        try (Workbook book = new Workbook(file);
                SheetRows all = book.rows("名单-一月")) {
            for (SheetRow row = all.next(); row != null; row = all.next()) {
                assertThat(row.cells()).containsExactly("=1+" + rows, "永州<&>");
                rows++;
            }
        }
        assertThat(rows).isEqualTo(MANY);
    }
}
