package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** People settle what columns mean, pause, stop and take back imports. */
@QuarkusTest
class ImportSteeringTest extends ImportTest {
    private static ValidatableResponse settle(String id, Object... columns) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("columns", List.of(columns)))
                .put("/api/imports/" + id + "/columns")
                .then();
    }

    private static Map<String, Object> column(int position, String column, String rule) {
        return Map.of("position", position, "column", column, "rule", rule);
    }

    @Test
    void a_file_whose_columns_are_not_understood_waits_for_somebody_to_say_what_they_mean() {
        String id = handIn("客户,在哪%s\n%s甲,深圳\n".formatted(mark, mark), "dry-run")
                .statusCode(201)
                .body("status", is("READY"))
                .body("rows", is(0))
                .extract()
                .path("id");
        steer(id, "commit").statusCode(400).body("detail", containsString("「企业名称」"));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/columns")
                .then()
                .body("columns.title", contains("客户", "在哪" + mark))
                .body("columns[0].samples", contains(mark + "甲"))
                .body("columns.column", contains(nullValue(), nullValue()))
                .body("known.name", hasItems("name", "city", "creditCode"));
        settle(id, column(1, "city", "IF_EMPTY")).statusCode(400).body("type", is("/problems/import-column-missing"));
        settle(id, column(0, "name", "IF_EMPTY"), column(1, "name", "IF_EMPTY"))
                .statusCode(400)
                .body("type", is("/problems/import-column-twice"));
        settle(id, column(0, "nonsense", "IF_EMPTY"))
                .statusCode(400)
                .body("type", is("/problems/import-column-unknown"));
        settle(id, column(0, "name", "IF_EMPTY"), column(1, "city", "IF_EMPTY"))
                .statusCode(200)
                .body("status", is("READING"));
        worker.run();
        show(id).body("status", is("READY")).body("created", is(1));
        steer(id, "commit").statusCode(200);
        worker.run();
        firms().body("items.regionName", contains("广东省深圳市"));
        // the next file of this layout is understood at once
        handIn("客户,在哪%s\n%s乙,东莞\n".formatted(mark, mark), "commit")
                .statusCode(201)
                .body("recognised", contains("客户", "在哪" + mark));
    }

    @Test
    void a_column_without_a_title_is_listed_by_its_number_where_it_holds_something() {
        String id = handIn(",%s,,退回原因,备注\n%s甲,x,,旧因,\n".formatted(mark, mark), "dry-run")
                .statusCode(201)
                .body("ignored", contains("第 1 列", mark, "备注"))
                .extract()
                .path("id");
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/columns")
                .then()
                .body("columns.position", contains(0, 1, 4))
                .body("columns.title", contains("第 1 列", mark, "备注"))
                .body("columns[0].samples", contains(mark + "甲"));
        settle(id, column(0, "name", "IF_EMPTY"), column(2, "city", "IF_EMPTY"))
                .statusCode(400)
                .body("type", is("/problems/import-column-position"))
                .body("detail", containsString("第 3 列"));
        settle(id, column(0, "name", "IF_EMPTY")).statusCode(200).body("recognised", contains("第 1 列"));
        worker.run();
        show(id).body("status", is("READY")).body("created", is(1));
    }

    @Test
    void a_column_behind_a_hundred_unknown_ones_can_be_given_a_meaning() {
        String titles = IntStream.rangeClosed(1, 149).mapToObj(i -> mark + i).collect(Collectors.joining(","));
        String id = tried("%s,客户\n%s%s甲\n".formatted(titles, ",".repeat(149), mark));
        settle(id, column(149, "name", "IF_EMPTY")).statusCode(200);
        worker.run();
        show(id).body("created", is(1)).body("ignored", hasSize(100)).body("ignoredCount", is(149));
    }

    @Test
    void what_is_remembered_of_a_layout_is_shown_under_the_titles_of_the_file_itself() {
        String word = mark.substring(0, 8);
        String id = tried("客户,本金%s（万元）\n%s甲,500\n".formatted(word, mark));
        settle(id, column(0, "name", "IF_EMPTY"), column(1, "capital", "OVERWRITE"))
                .statusCode(200);
        String next = handIn("*客户,本金%s（元）\n%s乙,500\n".formatted(word, mark), "dry-run")
                .statusCode(201)
                .body("recognised", contains("*客户", "本金%s（元）".formatted(word)))
                .extract()
                .path("id");
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + next + "/columns")
                .then()
                .body("columns.title", contains("*客户", "本金%s（元）".formatted(word)))
                .body("columns.column", contains("name", "capital"))
                .body("columns[1].rule", is("OVERWRITE"));
    }

    @Test
    void columns_of_an_import_that_was_written_stay() {
        String id = tried("name\n" + mark + "\n");
        steer(id, "commit").statusCode(200);
        worker.run();
        settle(id, column(0, "name", "KEEP")).statusCode(409).body("type", is("/problems/import-columns-late"));
    }

    @Test
    void each_column_fills_overwrites_or_keeps_as_somebody_has_settled() {
        written("name,city,address,产品,企业类型\n%s,深圳,旧址,旧品,旧型\n".formatted(mark));
        String id = tried("name,city,address,产品,企业类型,%s\n%s,深圳,新址,新品,新型,\n".formatted(mark, mark));
        settle(
                        id,
                        column(0, "name", "IF_EMPTY"),
                        column(1, "city", "IF_EMPTY"),
                        column(2, "address", "OVERWRITE"),
                        column(3, "products", "KEEP"),
                        column(4, "enterpriseType", "IF_EMPTY"))
                .statusCode(200);
        worker.run();
        show(id).body("updated", is(1));
        firm().body("address", is("旧址")); // a dry run changes nothing
        steer(id, "commit").statusCode(200);
        worker.run();
        firm().body("address", is("新址")).body("products", is("旧品")).body("enterpriseType", is("旧型"));
    }

    @Test
    void an_import_can_be_paused_and_goes_on_or_is_cancelled() {
        String id = handIn("name\n" + mark + "\n", "commit").extract().path("id");
        steer(id, "resumption").statusCode(409).body("type", is("/problems/import-not-paused"));
        steer(id, "pause").statusCode(200).body("status", is("PAUSED"));
        worker.run();
        show(id).body("rows", is(0));
        steer(id, "pause").statusCode(409).body("type", is("/problems/import-not-running"));
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-not-ended"));
        steer(id, "resumption").statusCode(200).body("status", is("RUNNING"));
        worker.run();
        show(id).body("status", is("DONE")).body("created", is(1));
        steer(id, "cancellation").statusCode(409).body("type", is("/problems/import-ended"));
        String other = tried("name\n" + mark + "乙\n");
        steer(other, "cancellation").statusCode(200).body("status", is("CANCELLED"));
        steer(other, "commit").statusCode(409);
    }

    @Test
    void what_an_import_made_and_changed_is_taken_back() {
        written("name,city,address\n%1$s甲,深圳,旧址\n".formatted(mark));
        String id = written("name,city,address,产品,标签,简称\n%1$s甲,深圳,,连接器,高新,短名\n%1$s乙,深圳,新址,,,\n".formatted(mark));
        show(id).body("created", is(1)).body("updated", is(1));
        steer(id, "reversal").statusCode(200).body("reversal.status", is("RUNNING"));
        worker.run();
        show(id).body("status", is("DONE"))
                .body("reversal.status", is("DONE"))
                .body("reversal.removed", is(1))
                .body("reversal.restored", is(1))
                .body("reversal.kept", is(0))
                .body("reversal.by", notNullValue());
        firms().body("items.name", contains(mark + "甲"));
        firm().body("address", is("旧址"))
                .body("products", nullValue())
                .body("tags", empty())
                .body("otherNames", empty())
                .body("factSources", empty());
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-reversed"));
    }

    @Test
    void what_something_later_depends_on_stays_and_is_listed_with_the_reason() {
        String id = written("name,city,产品\n%1$s甲,深圳,a\n%1$s乙,深圳,b\n%1$s丙,深圳,\n".formatted(mark));
        written("name,city,address\n%s丙,深圳,后来的地址\n".formatted(mark));
        String first = firms().extract().path("items.find { it.name.endsWith('甲') }.id");
        String second = firms().extract().path("items.find { it.name.endsWith('乙') }.id");
        Caller.as(Role.MEMBER)
                .body(Map.of("companyId", first, "title", "来谈", "summary", "来谈"))
                .post("/api/leads")
                .then()
                .statusCode(201);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "products", "改过"))
                .patch("/api/companies/" + second)
                .then()
                .statusCode(200);
        steer(id, "reversal").statusCode(200);
        worker.run();
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(3));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/kept")
                .then()
                .body("items.row", contains(2, 3, 4))
                .body("items[0].text", containsString("线索"))
                .body("items[1].text", containsString("有人改过"))
                .body("items[2].text", containsString("之后的导入"));
        firms().body("items.size()", is(3));
    }

    @Test
    void a_change_that_was_changed_again_since_stays() {
        written("name,city\n%s,深圳\n".formatted(mark));
        String id = written("name,city,address,产品\n%s,深圳,新址,连接器\n".formatted(mark));
        String firm = firms().extract().path("items[0].id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 1, "products", "改过"))
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
        steer(id, "reversal").statusCode(200);
        worker.run();
        show(id).body("reversal.kept", is(1)).body("reversal.restored", is(0));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().body("items[0].text", containsString("主要产品"));
        firm().body("address", nullValue()).body("products", is("改过"));
    }

    @Test
    void who_put_a_firm_on_record_and_when_is_kept_not_the_importer() {
        written("name,录入日期,录入人\n%s,2019-05-06,示例老王\n".formatted(mark));
        firm().body("recordedAt", is("2019-05-05T16:00:00Z")).body("recordedBy", is("示例老王"));
    }

    @Test
    void progress_is_told_until_the_import_stands_still() {
        String id = written("name\n" + mark + "\n");
        String told = Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/progress")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
        assertThat(told).contains("\"status\":\"DONE\"", "\"created\":1");
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(404);
        Caller.as(Role.MEMBER).get("/api/imports/" + id + "/progress").then().statusCode(403);
    }
}
