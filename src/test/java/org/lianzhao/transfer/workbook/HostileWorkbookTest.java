package org.lianzhao.transfer.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

/** Workbooks that are torn, and those that are made to fill the memory or to fetch what they should not. */
class HostileWorkbookTest {
    @TempDir
    Path directory;

    private int read(byte[] book) throws IOException {
        Path file = Files.write(directory.resolve("book.xlsx"), book);
        int rows = 0;
        try (Workbook workbook = new Workbook(file);
                SheetRows all = workbook.rows(workbook.sheets().get(0))) {
            while (all.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    private void refused(byte[] book, String code) {
        assertThatThrownBy(() -> read(book))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void refusedSheet(String rows, String code) {
        refused(new BookMother().sheet("A", rows).bytes(), code);
    }

    @Test
    void a_zip_that_grows_beyond_measure_is_refused() {
        refusedSheet(("<row>" + "<c/>".repeat(50) + "</row>").repeat(100_000), "import-workbook-size");
        refused(
                new BookMother()
                        .sharedTexts("<si/>".repeat(5_000_000))
                        .sheet("A", "")
                        .bytes(),
                "import-workbook-size");
    }

    @Test
    void a_torn_zip_is_refused() {
        byte[] whole = new BookMother().sheet("A", "<row><c><v>1</v></c></row>").bytes();
        for (int length = 4; length < whole.length; length += 7) {
            refused(Arrays.copyOf(whole, length), "import-workbook-broken");
        }
    }

    @Test
    void a_zip_that_is_no_workbook_says_so() throws IOException {
        refused(zip("word/document.xml"), "import-workbook-none");
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
        }
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
                "<worksheet><!-- words --><sheetData/></worksheet>",
                "<worksheet><sheetData><row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>1E999999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>nan</v></c></row></sheetData></worksheet>",
                "words"
            })
    void xml_that_no_spreadsheet_writes_is_refused(String xml) {
        refused(new BookMother().part("A", xml, "").bytes(), "import-workbook-broken");
    }

    @Test
    void texts_tags_names_and_depths_without_end_are_refused() {
        refusedSheet("<row a=\"" + "a".repeat(2 << 20) + "\"/>", "import-workbook-broken");
        refusedSheet("a".repeat(2 << 20), "import-workbook-broken");
        refusedSheet("<a>".repeat(100), "import-workbook-broken");
        refusedSheet(
                IntStream.range(0, 3_000).mapToObj("<a%d/>"::formatted).collect(Collectors.joining()),
                "import-workbook-broken");
        refused(
                new BookMother()
                        .raw("xl/worksheets/sheet1.xml", new byte[] {'<', 0})
                        .sheet("B", "\0")
                        .bytes(),
                "import-workbook-broken");
    }

    @Test
    void a_row_that_reaches_too_far_to_the_right_is_refused() {
        refusedSheet("<row><c r=\"NTQ1\"><v>1</v></c></row>", "import-columns");
        refusedSheet("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>", "import-columns");
    }

    @Test
    void a_sheet_that_is_not_there_is_refused() {
        byte[] book = new BookMother().sheet("A", "").bytes();
        String text = new String(book, ISO_8859_1).replace("sheet1.xml", "sheet2.xml");
        refused(text.getBytes(ISO_8859_1), "import-workbook-broken");
    }

    @Test
    void a_cell_of_many_runs_and_a_row_of_many_cells_stay_small() throws IOException {
        String run = "<r><t>" + "长".repeat(1000) + "</t></r>";
        String cell = "<c t=\"inlineStr\"><is>" + run.repeat(200) + "</is></c>";
        byte[] book = new BookMother()
                .sheet("A", "<row>" + cell.repeat(25) + "</row>")
                .bytes();
        assertThat(book.length).isLessThan(1 << 20);
        assertThat(read(book)).isEqualTo(1);
        assertThat(cell.getBytes(UTF_8).length).isGreaterThan(600_000);
    }
}
