package org.lianzhao.transfer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook become. */
class WorkbookTest {
    private static final String STYLES =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"0.00&quot;day&quot;[Red]\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";

    @TempDir
    Path directory;

    private List<SheetRow> read(BookMother book, String sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = new Workbook(book.file(directory));
                SheetRows all = workbook.rows(sheet)) {
            for (SheetRow row = all.next(); row != null; row = all.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private String cell(String xml) throws IOException {
        BookMother book = new BookMother()
                .styles(STYLES)
                .sharedTexts(
                        "<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space=\"preserve\"> 丙</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></si>")
                .sheet("A", "<row r=\"1\">" + xml + "<c r=\"B1\"><v>1</v></c></row>");
        return read(book, "A").get(0).cells().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"A1\" t=\"s\"><v>0</v></c>                                       | 甲",
                "<c r=\"A1\" t=\"s\"><v>1</v></c>                                       | 乙 丙",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_&#10;b &amp; c</t></is></c> | a\\nb & c",
                "<c r=\"A1\"><v>40240</v></c>                                           | 40240",
                "<c r=\"A1\" s=\"1\"><v>40240</v></c>                                   | 2010-03-03",
                "<c r=\"A1\" s=\"2\"><v>40240.75</v></c>                                | 2010-03-03 18:00:00",
                "<c r=\"A1\" s=\"3\"><v>40240</v></c>                                   | 40240",
                "<c r=\"A1\" s=\"1\"><v>59</v></c>                                      | 1900-02-28",
                "<c r=\"A1\"><v>1.5E3</v></c>                                           | 1500",
                "<c r=\"A1\"><v>0.10000000000000001</v></c>                             | 0.1",
                "<c r=\"A1\"><v>110108202206150</v></c>                                 | 110108202206150",
                "<c r=\"A1\"><v>9.1440300192203005E+17</v></c>                          | 9.1440300192203E+17",
                "<c r=\"A1\"><v>914403001922030000</v></c>                              | 9.1440300192203E+17",
                "<c r=\"A1\" t=\"b\"><v>1</v></c>                                       | TRUE",
                "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>                                   | #REF!",
                "<c r=\"A1\" t=\"d\"><v>2010-03-03</v></c>                              | 2010-03-03",
                "<c r=\"A1\" t=\"str\"><f>A2</f><v>甲</v></c>                           | 甲",
                "<c r=\"A1\"><f>1+1</f><v>2</v></c>                                     | 2",
                "<c r=\"A1\"><f>SUM(A2)</f></c>                                         | =SUM(A2)",
                "<c t=\"inlineStr\"><is><t>甲</t></is></c>                              | 甲"
            })
    void a_cell_is_the_text_that_a_person_would_type(String xml, String text) throws IOException {
        assertThat(cell(xml)).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void rows_keep_the_numbers_and_columns_that_the_spreadsheet_shows() throws IOException {
        BookMother book = new BookMother()
                .sheet("A", "<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row/><row r=\"7\"><c r=\"A7\"/></row>");
        assertThat(read(book, "A"))
                .containsExactly(
                        new SheetRow(2, List.of("", "", "1")), new SheetRow(3, List.of()), new SheetRow(7, List.of()));
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        BookMother book =
                new BookMother().from1904().styles(STYLES).sheet("A", "<row><c s=\"1\"><v>38778</v></c></row>");
        assertThat(read(book, "A").get(0).cells()).containsExactly("2010-03-03");
    }

    @Test
    void hidden_sheets_are_passed_over() throws IOException {
        BookMother book = new BookMother().hidden("去年", "").sheet("今年", "").sheet("说明", "");
        try (Workbook workbook = new Workbook(book.file(directory))) {
            assertThat(workbook.sheets()).containsExactly("今年", "说明");
        }
    }
}
