package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.transfer.workbook.BookMother;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** Workbooks are handed in as they are, and what is rejected of them comes back as a workbook. */
@QuarkusTest
class WorkbookImportTest extends ImportTest {
    @TempDir
    Path directory;

    private String done(byte[] file) {
        String id = handIn(file, "commit").statusCode(201).extract().path("id");
        worker.run();
        show(id).body("status", is("DONE")).body("percent", is(100));
        return id;
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String cell : cells) {
            row.append(cell.startsWith("<") ? cell : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        return row + "</row>";
    }

    private List<List<String>> rejects(String id) throws IOException {
        byte[] file = Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        List<List<String>> all = new ArrayList<>();
        try (Workbook book = new Workbook(Files.write(directory.resolve("rejects.xlsx"), file));
                SheetRows rows = book.rows(book.sheets().get(0))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells());
            }
        }
        return all;
    }

    @Test
    void the_sheet_that_holds_the_table_is_read_from_its_header_on() {
        byte[] file = new BookMother()
                .sheet("封面", row(1, "永州经开区"))
                .sheet(
                        "名单",
                        row(1, "永州经开区企业名单")
                                + row(3, "企业名称", "注册资本（万元）", "注册日期")
                                + row(4, mark + "甲", "<c><v>500</v></c>", "<c><v>40240</v></c>")
                                + row(6, mark + "乙"))
                .bytes();
        String id = handIn(file, "dry-run")
                .statusCode(201)
                .body("sheet", is("名单"))
                .body("recognised", contains("企业名称", "注册资本（万元）", "注册日期"))
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("READY"))
                .body("rows", is(2))
                .body("created", is(2))
                .body("rejected", is(0));
    }

    @Test
    void rejected_rows_come_back_as_a_workbook_and_go_in_once_mended() throws IOException {
        byte[] file = new BookMother()
                .sheet(
                        "名单",
                        row(1, "永州经开区企业名单")
                                + row(2, "企业名称", "信用代码", "备注")
                                + row(3, mark + "甲", "<c><v>914403001922030000</v></c>", "=1+1")
                                + row(4, mark + "乙")
                                + row(7, "<c><f>A1</f></c>", "")
                                + row(8, mark + "丙", "<c t=\"e\"><v>#REF!</v></c>"))
                .bytes();
        String id = done(file);
        show(id).body("created", is(1)).body("rejected", is(3)).body("rows", is(4));
        rows(id).body("items.row", contains(3, 7, 8))
                .body("items[0].text", containsString("文本"))
                .body("items[1].text", containsString("公式"))
                .body("items[2].text", containsString("#REF!"));
        List<List<String>> rejects = rejects(id);
        assertThat(rejects.get(0)).containsExactly("永州经开区企业名单");
        assertThat(rejects.get(1)).containsExactly("企业名称", "信用代码", "备注", "退回原因");
        assertThat(rejects.get(2))
                .startsWith(mark + "甲", "9.1440300192203E+17", "=1+1")
                .hasSize(4);
        String mended = done(BookMother.withRows(List.of(
                        rejects.get(0),
                        rejects.get(1),
                        List.of(
                                mark + "甲",
                                ImportCalls.freshCode(),
                                "=1+1",
                                rejects.get(2).get(3))))
                .bytes());
        show(mended).body("created", is(1)).body("rejected", is(0)).body("ignored", contains("备注"));
    }

    @Test
    void sheets_on_which_nothing_stands_are_passed_over() {
        byte[] file = new BookMother()
                .sheet("名单", row(1, "客户", "在哪" + mark) + row(2, mark + "甲", "深圳"))
                .sheet("Sheet2", "")
                .sheet("Sheet3", row(3, " ", ""))
                .bytes();
        handIn(file, "dry-run")
                .statusCode(201)
                .body("status", is("READY"))
                .body("sheet", is("名单"))
                .body("ignored", contains("客户", "在哪" + mark));
    }

    @Test
    void several_sheets_with_firms_are_refused_by_name_rather_than_all_but_one_forgotten() {
        byte[] both = new BookMother()
                .sheet("一月", row(1, "企业名称") + row(2, mark + "甲"))
                .sheet("二月", row(1, "企业名称", "城市") + row(2, mark + "乙"))
                .sheet("说明", row(1, "客户"))
                .bytes();
        handIn(both, "dry-run")
                .statusCode(400)
                .body("type", is("/problems/import-sheets-several"))
                .body("detail", containsString("「企业名称」"))
                .body("detail", containsString("一月、二月"));
        byte[] empty = new BookMother()
                .sheet("一月", row(1, "企业名称") + row(2, " "))
                .sheet("二月", row(1, "企业名称") + row(3, mark + "乙"))
                .bytes();
        handIn(empty, "dry-run").statusCode(201).body("sheet", is("二月"));
    }

    @Test
    void a_workbook_that_cannot_be_used_as_a_whole_says_why() {
        byte[] two = new BookMother()
                .sheet("一月", row(1, "厂名"))
                .sheet("二月", row(1, "厂名"))
                .bytes();
        handIn(two, "commit")
                .statusCode(400)
                .body("type", is("/problems/import-sheet-column"))
                .body("detail", containsString("「企业名称」"))
                .body("detail", containsString("一月、二月"));
        handIn(new BookMother().sheet("一月", row(1, "厂名")).bytes(), "commit")
                .statusCode(400)
                .body("type", is("/problems/import-column"))
                .body("detail", containsString("厂名"));
        handIn(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1}, "commit")
                .statusCode(400)
                .body("type", is("/problems/import-workbook-old"))
                .body("detail", containsString("密码"));
    }

    @Test
    void a_text_file_names_no_sheet() {
        show(done(("企业名称\n" + mark + "\n").getBytes(UTF_8))).body("sheet", nullValue());
    }

    @Test
    void nothing_is_left_where_files_arrive() throws IOException {
        long before = arriving();
        handIn(new BookMother().sheet("一月", "<row r=\"0\"/>").bytes(), "commit")
                .statusCode(400)
                .body("type", is("/problems/import-workbook-broken"));
        done(BookMother.withRows(List.of(List.of("企业名称"), List.of(mark))).bytes());
        assertThat(arriving()).isEqualTo(before);
    }

    static long arriving() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(Path.of("target/test-files/arriving")))) {
            return files.count();
        }
    }
}
