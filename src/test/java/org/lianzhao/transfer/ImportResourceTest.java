package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lianzhao.transfer.ImportCalls.freshCode;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

@QuarkusTest
class ImportResourceTest extends ImportTest {
    private String done(String csv) {
        return done(csv.getBytes(UTF_8));
    }

    private String done(byte[] csv) {
        String id = handIn(csv, "commit").statusCode(201).extract().path("id");
        worker.run();
        show(id).body("status", is("DONE")).body("percent", is(100));
        return id;
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_the_commit_does_it_without_a_second_upload() {
        String csv = "企业名称,信用代码,成立日期,备注\n%1$s甲,,2010年3月3日,a\n%1$s乙,,2010-02-30,b\n%1$s甲,,,c\n".formatted(mark);
        String id = handIn(csv, "dry-run")
                .statusCode(201)
                .body("status", is("READING"))
                .body("fileName", is("示例名单.csv"))
                .body("recognised", contains("企业名称", "信用代码", "成立日期"))
                .body("ignored", contains("备注"))
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("READY"))
                .body("rows", is(3))
                .body("created", is(1))
                .body("review", is(1))
                .body("rejected", is(1));
        firms().body("items", empty());
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/commit").then().body("status", is("RUNNING"));
        worker.run();
        show(id).body("status", is("DONE")).body("rows", is(3)).body("created", is(1));
        firms().body("items.name", contains(mark + "甲")).body("items[0].source", is("IMPORTED"));
        rows(id).body("items.row", contains(3, 4))
                .body("items[0].outcome", is("REJECTED"))
                .body("items[0].field", is("注册日期"))
                .body("items[0].text", containsString("2010-02-30"))
                .body("items[1].outcome", is("REVIEW"));
        Caller.as(Role.OFFICE)
                .post("/api/imports/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("type", is("/problems/import-not-ready"));
    }

    @Test
    void a_second_import_of_a_file_creates_nothing() {
        String csv = "name,uscc,province,city\n%1$s甲,%2$s,广东,深圳\n%1$s乙,,贵州,黔南\n".formatted(mark, freshCode());
        done(csv);
        show(done(csv)).body("created", is(0)).body("unchanged", is(2)).body("rows", is(2));
        firms().body("items", hasSize(2));
    }

    @Test
    void a_row_fills_what_the_register_lacks_and_changes_nothing_else() {
        done("name,city,address\n%s,深圳市,原来的地址\n".formatted(mark));
        String id = done("name,city,address,产品,标签\n%s,深圳市,别的地址,连接器,高新;专精特新\n".formatted(mark));
        show(id).body("updated", is(1)).body("created", is(0));
        String firm = firms().extract().path("items[0].id");
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm)
                .then()
                .body("address", is("原来的地址"))
                .body("products", is("连接器"))
                .body("tags", contains("专精特新", "高新"))
                .body("region.code", is("440300"))
                .body("sourceNote", is("示例名单.csv"));
        rows(id).body("items[0].outcome", is("UPDATED")).body("items[0].subjectId", is(firm));
    }

    @Test
    void rejected_rows_come_back_in_their_layout_with_the_reason_and_go_in_once_mended() {
        String id = done("企业名称,信用代码,备注\n%1$s甲,123,=1+1\n%1$s乙,,\n".formatted(mark));
        String rejects = Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(rejects.lines()).hasSize(2).first().asString().isEqualTo("\ufeff企业名称,信用代码,备注,退回原因");
        assertThat(rejects)
                .contains(mark + "甲,123,'=1+1,")
                .contains("统一社会信用代码：")
                .doesNotContain("乙");
        show(done(rejects.replace(",123,", "," + freshCode() + ",")))
                .body("created", is(1))
                .body("ignored", contains("备注"));
    }

    @Test
    void a_row_that_lacked_cells_does_not_pass_the_next_time_for_having_been_handed_out() {
        String id = done("企业名称,城市,地址,备注\n%1$s甲,永州路1号\n%1$s乙,,,\n".formatted(mark));
        rows(id).body("items[0].text", containsString("这一行只有 2 列，表头有 4 列"));
        String rejects =
                Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rejects").asString();
        assertThat(rejects).contains(mark + "甲,永州路1号,#缺#,#缺#,");
        String again = done(rejects);
        show(again).body("created", is(0)).body("rejected", is(1));
        rows(again).body("items[0].text", containsString("还有 2 格标着“#缺#”"));
        show(done(rejects.replace("永州路1号,#缺#,#缺#", "永州,永州路1号,"))).body("created", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=HYPERLINK(1)|企业名称|公式",
                "''|企业名称|没有企业名称",
                "\"%s\",\"=1+1\"|统一社会信用代码|公式",
                "\"%s\",\"1234567890123\"|统一社会信用代码|18 位",
                "\"%s\",,2999-01-01|注册日期|还没有到",
                "\"%s\",,昨天|注册日期|看不懂的日期",
            })
    void a_row_that_cannot_be_used_is_named_with_reason_and_remedy(String cells, String field, String reason) {
        String row = cells.formatted(mark).replace("''", "\"\"");
        String padded = row
                + ","
                        .repeat(Math.max(
                                0,
                                2 - (int) row.chars().filter(one -> one == ',').count()));
        String id = done("企业名称,信用代码,注册日期\n" + padded.replaceFirst("^,+$", "\"\",,x") + "\n" + mark + "好,,\n");
        show(id).body("rejected", is(1)).body("created", is(1));
        rows(id).body("items[0].row", is(2))
                .body("items[0].field", is(field))
                .body("items[0].text", containsString(reason));
    }

    @Test
    void shifted_rows_and_names_of_ten_thousand_characters_are_rejected_and_the_rest_goes_in() {
        String id = done("name,city\n%s,深圳,多出来的\n%s\n%s,深圳\n".formatted(mark, "长".repeat(10_000) + ",深圳", mark));
        show(id).body("rejected", is(2)).body("created", is(1));
        rows(id).body("items.text", hasItem(containsString("这一行有 3 列，表头有 2 列")))
                .body("items.text", hasItem(containsString("10000 个字")));
    }

    @Test
    void digits_that_a_spreadsheet_kept_as_text_are_read() {
        String id = done("name,uscc\n%s,\"=\"\"%015d\"\"\"\n"
                .formatted(mark, Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L)));
        show(id).body("created", is(1));
    }

    @Test
    void files_saved_by_chinese_spreadsheets_are_read() {
        String csv = "企业名称\t地区\n%s\t永州\n".formatted(mark);
        String id = handIn(csv, Charset.forName("GB18030"))
                .statusCode(201)
                .body("encoding", is("GB18030"))
                .extract()
                .path("id");
        worker.run();
        show(id).body("created", is(1));
        firms().body("items[0].regionName", is("湖南省永州市"));
    }

    @Test
    void a_wrong_check_character_is_a_warning_and_a_namesake_another_firm() {
        done("name,uscc\n%s,91440300192317458F\n".formatted(mark + "x"));
        String id = done("name,uscc,city\n%1$s,91440300192317458F,\n%1$sx,%2$s,\n%1$s乙,91440300192317458A,无此地\n"
                .formatted(mark, freshCode()));
        rows(id).body("items.find { it.row == 3 }.text", containsString("另有同名企业"))
                .body("items.find { it.row == 4 }.outcome", is("CREATED"))
                .body("items.find { it.row == 4 }.text", containsString("校验位"))
                .body("items.find { it.row == 2 }.text", containsString("名称不同"));
        show(id).body("created", is(2)).body("warned", is(2)).body("review", is(1));
    }

    @Test
    void an_amount_that_cannot_be_read_is_kept_as_text_and_remarked_on() {
        String id = done("name,注册资本,地区\n%1$s甲,500,永州\n%1$s乙,-,永州\n%1$s丙,500万元,永州\n".formatted(mark));
        show(id).body("created", is(3));
        rows(id).body("items.row", contains(2))
                .body("items[0].outcome", is("CREATED"))
                .body("items[0].field", is("注册资本"))
                .body("items[0].text", containsString("「500」"));
        String learnt = done("name,注册资本,地区,简称\n%1$s乙,约600,永州,乙\n%1$s丙,约600,永州,丙\n".formatted(mark));
        rows(learnt)
                .body("items.find { it.row == 2 }.outcome", is("UPDATED"))
                .body("items.find { it.row == 2 }.text", nullValue())
                .body("items.find { it.row == 3 }.text", nullValue());
        String filled = done("name,注册资本,地区\n%1$s丁,,永州\n%1$s丁,约600,永州\n".formatted(mark));
        rows(filled).body("items[0].outcome", is("UPDATED")).body("items[0].text", containsString("「约600」"));
    }

    @Test
    void a_file_that_cannot_be_used_as_a_whole_is_refused_at_once() {
        handIn("", "commit").statusCode(400).body("type", is("/problems/import-empty"));
        handIn("地区,电话\n深圳,1\n", "commit")
                .statusCode(400)
                .body("type", is("/problems/import-column"))
                .body("detail", containsString("「企业名称」"))
                .body("detail", containsString("地区、电话"))
                .body("violations[0].field", is("file"));
        handIn(new byte[] {'P', 'K', 3, 4, 20}, "commit")
                .statusCode(400)
                .body("type", is("/problems/import-workbook-broken"));
        handIn(new byte[] {(byte) 0xfd, (byte) 0x80, (byte) 0xff}, "commit")
                .statusCode(400)
                .body("type", is("/problems/import-encoding"));
        handIn("name\nx\n", "perhaps").statusCode(400).body("type", is("/problems/import-mode"));
    }

    @Test
    void imports_are_for_those_who_may_and_kinds_for_those_that_exist() {
        Caller.as(Role.MEMBER).get("/api/imports").then().statusCode(403);
        Caller.as(Role.OFFICE)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.csv", "name\nx\n".getBytes(UTF_8))
                .multiPart("kind", "people")
                .multiPart("mode", "commit")
                .post("/api/imports")
                .then()
                .statusCode(400)
                .body("type", is("/problems/import-kind"));
        Caller.as(Role.HEAD).get("/api/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void imports_are_listed_latest_first() {
        String first = done("name\n" + mark + "\n");
        String second = done("name\n" + mark + "2\n");
        Caller.as(Role.OFFICE).get("/api/imports?limit=2").then().body("items.id", contains(second, first));
    }
}
