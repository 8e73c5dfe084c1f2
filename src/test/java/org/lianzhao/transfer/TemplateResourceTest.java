package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** The file to fill in: what it says, and that it can be handed in as it is. */
@QuarkusTest
class TemplateResourceTest extends ImportTest {
    @TempDir
    Path directory;

    private static byte[] fetch(String format) {
        return Caller.as(Role.OFFICE)
                .get("/api/imports/templates/companies" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith(format.isEmpty() ? ".xlsx" : ".csv"))
                .extract()
                .asByteArray();
    }

    private static String csv() {
        return new String(fetch("?format=csv"), UTF_8);
    }

    private List<List<String>> sheet(Workbook book, int at) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (SheetRows rows = book.rows(book.sheets().get(at))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells());
            }
        }
        return all;
    }

    @Test
    void it_has_a_version_the_titles_an_example_and_a_guide() throws IOException {
        try (Workbook book = new Workbook(Files.write(directory.resolve("template.xlsx"), fetch("")))) {
            assertThat(book.sheets()).containsExactly("填写", "填写说明");
            List<List<String>> fillIn = sheet(book, 0);
            assertThat(fillIn.get(0)).startsWith("模板版本", "companies-1");
            assertThat(fillIn.get(1)).startsWith("*企业名称", "统一社会信用代码", "注册日期");
            assertThat(fillIn.get(2).get(0)).startsWith("示例：");
            List<List<String>> guide = sheet(book, 1);
            assertThat(guide).hasSize(fillIn.get(1).size() + 1);
            assertThat(guide.get(2))
                    .startsWith("统一社会信用代码", "选填")
                    .element(2)
                    .asString()
                    .contains("文本");
        }
    }

    @Test
    void handed_in_as_it_is_it_gives_no_firm() {
        String id = handIn(fetch(""), "commit").statusCode(201).extract().path("id");
        worker.run();
        show(id).body("rows", is(1)).body("rejected", is(1)).body("sheet", is("填写"));
        rows(id).body("items[0].row", is(3)).body("items[0].text", containsString("模板里的示例行"));
    }

    @Test
    void its_guide_is_no_list_of_firms_in_any_language() {
        byte[] english = Caller.as(Role.HEAD)
                .header("Accept-Language", "en")
                .get("/api/imports/templates/companies")
                .asByteArray();
        handIn(english, "dry-run").statusCode(201).body("sheet", is("Fill in"));
    }

    @Test
    void filled_in_as_text_its_rows_go_in() {
        String template = csv();
        int columns = template.split("\r\n")[1].split(",").length;
        String id = handIn(template + mark + ",".repeat(columns - 1) + "\r\n", "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("rows", is(2)).body("rejected", is(1)).body("created", is(1));
    }

    @Test
    void one_that_is_younger_than_the_program_is_refused() {
        handIn(csv().replace("companies-1", "companies-2"), "commit")
                .statusCode(400)
                .body("type", is("/problems/import-template-newer"))
                .body("detail", containsString("companies-2"));
    }

    @Test
    void it_is_for_those_who_may_import_and_for_kinds_and_formats_that_exist() {
        Caller.as(Role.MEMBER).get("/api/imports/templates/companies").then().statusCode(403);
        Caller.as(Role.HEAD).get("/api/imports/templates/companies").then().statusCode(200);
        Caller.as(Role.HEAD)
                .get("/api/imports/templates/people")
                .then()
                .statusCode(400)
                .body("type", is("/problems/import-kind"));
        Caller.as(Role.HEAD)
                .get("/api/imports/templates/companies?format=pdf")
                .then()
                .statusCode(400)
                .body("type", is("/problems/import-template-format"));
    }
}
