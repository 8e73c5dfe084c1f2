package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.transfer.ExportMark.Fact;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** Tables that are taken out, as a workbook and as text. */
class ExportOutTest {
    private static final ExportMark MARK =
            new ExportMark("企业", "导出说明", List.of(new Fact("导出人", "示例 <&> 人"), new Fact("筛选条件", "地区 永州市")), "行数");
    private static final List<String> TITLES = List.of("名称", "代码", "金额", "日期", "时间");
    private static final List<ExportType> TYPES =
            List.of(ExportType.TEXT, ExportType.CODE, ExportType.NUMBER, ExportType.DAY, ExportType.MOMENT);

    @TempDir
    Path directory;

    private static List<Object> row(String name) {
        return Arrays.asList(
                name,
                "914311007853685040",
                new BigDecimal("1234.500000"),
                LocalDate.of(2019, 3, 21),
                LocalDateTime.of(2026, 1, 2, 3, 4));
    }

    private Path book(int most, List<List<Object>> rows, boolean finished) throws IOException {
        Path file = directory.resolve("list.xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            ExportBook out = new ExportBook(target, MARK, TITLES, TYPES, most);
            for (List<Object> cells : rows) {
                out.row(cells);
            }
            if (finished) {
                out.finish(rows.size());
            }
        }
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry("xl/worksheets/" + name)))
                            .readAllBytes(),
                    UTF_8);
        }
    }

    // the library writes letters beyond ASCII by their numbers
    private static String numbered(String text) {
        return text.chars()
                .mapToObj(letter -> letter < 0x80 ? Character.toString(letter) : "&#x%x;".formatted(letter))
                .collect(Collectors.joining());
    }

    private static List<List<String>> sheet(Path file, String name) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (Workbook book = new Workbook(file);
                SheetRows rows = book.rows(name)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells());
            }
        }
        return all;
    }

    @Test
    void in_a_workbook_numbers_and_days_are_such_and_words_and_codes_are_text() throws IOException {
        String xml = part(book(100, List.of(row("=1+1")), true), "sheet1.xml");
        assertThat(xml)
                .contains("<v>1234.5")
                .containsPattern("<c r=\"A2\"[^>]*t=\"inlineStr\"><is><t[^>]*>=1\\+1</t>")
                .containsPattern("<c r=\"B2\"[^>]*t=\"inlineStr\"><is><t[^>]*>914311007853685040</t>")
                .containsPattern("<c r=\"D2\"[^>]*><v>43545(\\.0)?</v>")
                .doesNotContain("<f>")
                .doesNotContain("mergeCell");
    }

    @Test
    void in_a_workbook_the_titles_stay_in_sight_and_the_mark_is_on_every_page_and_on_a_sheet_of_its_own()
            throws IOException {
        Path file = book(100, List.of(row("甲")), true);
        assertThat(part(file, "sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains(numbered("导出人：示例 ＜＆＞ 人；筛选条件：地区 永州市"));
        assertThat(sheet(file, "导出说明"))
                .containsExactly(List.of("导出人", "示例 <&> 人"), List.of("筛选条件", "地区 永州市"), List.of("行数", "1"));
    }

    @Test
    void what_a_spreadsheet_cannot_count_is_text() throws IOException {
        List<Object> old = new ArrayList<>(row("甲"));
        old.set(2, new BigDecimal("12345678901234.123456"));
        old.set(3, LocalDate.of(1872, 5, 1));
        List<String> cells = sheet(book(100, List.of(old), true), "企业").get(1);
        assertThat(cells.get(2)).isEqualTo("12345678901234.123456");
        assertThat(cells.get(3)).isEqualTo("1872-05-01");
    }

    @Test
    void what_one_sheet_cannot_hold_goes_on_in_the_next_under_the_same_titles() throws IOException {
        Path file = book(3, List.of(row("甲"), row("乙"), row("丙"), row("丁"), row("戊")), true);
        assertThat(sheet(file, "企业")).extracting(cells -> cells.get(0)).containsExactly("名称", "甲", "乙");
        assertThat(sheet(file, "企业 2")).extracting(cells -> cells.get(0)).containsExactly("名称", "丙", "丁");
        assertThat(sheet(file, "企业 3")).extracting(cells -> cells.get(0)).containsExactly("名称", "戊");
    }

    @Test
    void a_workbook_that_was_broken_off_opens_nowhere() throws IOException {
        List<List<Object>> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(row("甲" + i));
        }
        Path file = book(ExportBook.MOST_ROWS, many, false);
        assertThat(Files.size(file)).isPositive();
        assertThatThrownBy(() -> new ZipFile(file.toFile())).isInstanceOf(IOException.class);
    }

    @Test
    void as_text_the_mark_comes_first_and_a_line_that_says_it_is_whole_last() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ExportText out = new ExportText(file, MARK, TITLES);
        out.row(row("=HYPERLINK(1)"));
        out.row(Arrays.asList("甲,乙", null, null, null, null));
        out.finish(2);
        assertThat(file.toString(UTF_8).split("\r\n"))
                .containsExactly(
                        "\ufeff导出人：示例 <&> 人；筛选条件：地区 永州市",
                        "名称,代码,金额,日期,时间",
                        "'=HYPERLINK(1),914311007853685040,1234.5,2019-03-21,2026-01-02 03:04",
                        "\"甲,乙\",,,,",
                        "※ 导出完毕 End of export: 2 ※");
    }

    @Test
    void the_last_line_is_known_by_its_words_alone() {
        assertThat(ExportEnd.isIn(List.of(ExportEnd.of(7)))).isTrue();
        assertThat(ExportEnd.isIn(List.of(ExportEnd.of(7) + " ", "", " "))).isTrue();
        assertThat(ExportEnd.isIn(List.of(ExportEnd.of(7), "甲"))).isFalse();
        assertThat(ExportEnd.isIn(List.of("※ 导出完毕有限公司 ※"))).isFalse();
        assertThat(ExportEnd.isIn(List.of())).isFalse();
    }
}
