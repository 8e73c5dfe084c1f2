package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

/** How text files are recognised, where their table begins, and which of their rows are of no use. */
class CsvFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("name", "企业名称").explained("示例企业", ""),
            ImportColumn.optional("code", "信用代码").of(CellKind.CODE),
            ImportColumn.optional("day", "注册日期").of(CellKind.DAY),
            ImportColumn.optional("type", "企业类型"),
            ImportColumn.optional("capital", "注册资本").of(CellKind.AMOUNT));
    private static final String HEADER = "企业名称,信用代码,注册日期,企业类型,注册资本\n";

    @TempDir
    Path directory;

    private List<ImportRow> rows(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("list.csv"), bytes);
        try (CsvFile csv = open(file)) {
            assertThat(meant(csv).positions()).containsKey("name");
            return chunk(csv, 100);
        }
    }

    private static CsvFile open(Path file) throws IOException {
        return new CsvFile(file, CsvShape.of(file, COLUMNS));
    }

    private static FileColumns meant(CsvFile csv) {
        return FileColumns.toldBy(csv.header().titles(), COLUMNS);
    }

    private static List<ImportRow> chunk(CsvFile csv, int most) {
        return csv.chunk(csv.meaning(COLUMNS, meant(csv).positions()), most);
    }

    private List<ImportRow> rows(String text) throws IOException {
        return rows(text.getBytes(UTF_8));
    }

    private static @Nullable String defect(ImportRow row) {
        return row.defect() == null ? null : row.defect().remark().code();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void every_encoding_that_spreadsheets_save_is_read(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String mark = charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? "\ufeff" : "";
        List<ImportRow> rows = rows((mark + "企业名称\t注册资本\r\n永州𬬭业\t5\r\n").getBytes(charset));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("name", 9)).isEqualTo("永州𬬭业");
        assertThat(rows.get(0).defect()).isNull();
    }

    @Test
    void a_line_in_another_encoding_is_read_as_what_it_is_and_spoils_itself_only() throws IOException {
        byte[] file = joined("企业名称\n永州甲\n".getBytes(UTF_8), "永州乙\n".getBytes(GB18030), "永州丙\n永州丁\n".getBytes(UTF_8));
        List<ImportRow> rows = rows(file);
        assertThat(rows).extracting(ImportRow::firstCell).containsExactly("永州甲", "永州乙", "永州丙", "永州丁");
        assertThat(rows).extracting(CsvFileTest::defect).containsExactly(null, "cell.encoding", null, null);
    }

    @Test
    void a_line_with_zeros_spoils_itself_only() throws IOException {
        List<ImportRow> rows = rows("企业名称\n" + "永州\n".repeat(20) + "永\0州\n永州");
        assertThat(rows).hasSize(22);
        assertThat(defect(rows.get(20))).isEqualTo("cell.nul");
        assertThat(rows.stream().filter(row -> row.defect() != null)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"企业名称\0\n永\0州\n", "\u00fd\u0080\u00ff\n\u00ff\u0081\n"})
    void what_is_no_text_is_refused(String latin) {
        assertThatThrownBy(() -> rows(latin.getBytes(latin.startsWith("企") ? UTF_8 : ISO_8859_1)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_title_and_a_note_may_stand_above_the_header() throws IOException {
        List<ImportRow> rows = rows("永州经开区企业名单,,\n\n\"填表说明：不要,改表头\n谢谢\"\n企业名称;注册资本\n永州甲;5\n".replace(";", "\t"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(5);
        assertThat(rows.get(0).lines().first()).isEqualTo(6);
    }

    @Test
    void rows_that_were_dealt_with_are_passed_over_below_the_header() throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), "名单\n\n企业名称\n甲\n\n乙\n丙\n");
        try (CsvFile csv = open(file)) {
            csv.skip(1);
            assertThat(chunk(csv, 1).get(0).number()).isEqualTo(6);
            assertThat(chunk(csv, 5).get(0).firstCell()).isEqualTo("丙");
        }
    }

    @Test
    void where_no_header_is_known_the_first_of_the_fullest_rows_is_taken_for_it() throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), "名单，共 1 家\n\n厂名;产品\n甲;线束\n");
        try (CsvFile csv = open(file)) {
            assertThat(csv.header()).isEqualTo(new CsvHeader(3, List.of("厂名", "产品")));
            assertThat(csv.nextCells()).containsExactly("甲", "线束");
        }
    }

    @Test
    void a_unit_in_the_title_is_that_of_bare_numbers_below_it() throws IOException {
        List<ImportRow> rows = rows("企业名称,注册资本（万元）\n甲,\"1,500\"\n乙,20万美元\n丙,\n");
        assertThat(rows).extracting(row -> row.text("capital", 40)).containsExactly("1,500(万元)", "20万美元", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲公司,,有限责任公司,500万元,",
                "甲公司,500万元,2010-03-03,有限责任公司,",
                "91440300192203821X,甲公司,2010-03-03,,5万元",
                "甲公司,2010-03-03,有限责任公司,500(万元人民币),91440300192203821X",
                "甲公司,,,2010年3月3日,5万元"
            })
    void a_row_whose_cells_stand_in_the_wrong_columns_is_recognised(String row) throws IOException {
        ImportRow read = rows(HEADER + row + "\n").get(0);
        assertThat(defect(read)).isEqualTo("cell.shifted");
        assertThat(Objects.requireNonNull(read.defect()).remark().values().get(0))
                .contains("→");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲公司,91440300192203821X,2010-03-03,有限责任公司,500万元",
                "甲公司,1234567890123,20100303,,43()",
                "甲公司,,40240,2010-03-03,-",
                "2010-03-03,,2010-03-03,,500",
                "500万元,,,,500万元",
                "甲公司,,,,"
            })
    void a_row_that_is_only_odd_is_not_taken_for_shifted(String row) throws IOException {
        assertThat(defect(rows(HEADER + row + "\n").get(0))).isNull();
    }

    @Test
    void digits_that_a_spreadsheet_cut_off_are_told() throws IOException {
        assertThat(defect(rows(HEADER + "甲公司,9.14403E+17,,,\n").get(0))).isEqualTo("cell.digits-lost");
    }

    @Test
    void the_example_of_the_template_never_becomes_a_row() throws IOException {
        assertThat(defect(rows("*企业名称,信用代码\n 示例企业,\n").get(0))).isEqualTo("cell.example");
    }

    @Test
    void the_reasons_of_an_earlier_rejection_mean_nothing() throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), "企业名称,备注,退回原因\n甲,,日期\n");
        try (CsvFile csv = open(file)) {
            assertThat(meant(csv).ignored()).containsExactly("备注");
            assertThat(csv.header().titles()).containsExactly("企业名称", "备注");
            assertThat(chunk(csv, 9)).extracting(CsvFileTest::defect).containsOnlyNulls();
        }
    }

    @Test
    void ten_thousand_columns_and_one_are_too_many() {
        assertThatThrownBy(() -> rows("企业名称" + ",x".repeat(10_000) + "\n"))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.code()).isEqualTo("import-columns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "#REF!", "#N/A", "#NAME?"})
    void formulas_and_marks_of_failed_ones_are_no_text(String cell) throws IOException {
        ImportRow row = rows("企业名称\n\"" + cell + "\"\n").get(0);
        assertThatThrownBy(() -> row.text("name", 40)).isInstanceOf(BadCell.class);
    }
}
