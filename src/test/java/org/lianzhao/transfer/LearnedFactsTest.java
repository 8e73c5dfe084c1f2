package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** What rows teach firms that are known, by the rule of each column; taken back, the firms are as they were. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LearnedFactsTest extends HttpTest {
    private final String mark = Fresh.text();

    /** A fifteen-digit number that no other firm has. */
    private final String oldNumber = ImportCalls.freshCode().substring(2, 17);

    @Inject
    ImportWorker worker;

    private String written(String csv) {
        String id = handIn(csv, "commit").statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    /** A file of these columns, each with its rule ({@code address=OVERWRITE}), taken into the register. */
    private String written(List<String> columns, String row) {
        List<Map<String, Object>> choices = new ArrayList<>();
        StringBuilder titles = new StringBuilder();
        for (String column : columns) {
            String[] parts = column.split("=", 2);
            titles.append(parts[0]).append(',');
            choices.add(Map.of("position", choices.size(), "column", parts[0], "rule", parts[1]));
        }
        String csv = titles + mark + "\n" + row + "\n"; // a layout of its own: rules are remembered by layout
        String id = handIn(csv, "dry-run").statusCode(201).extract().path("id");
        worker.run();
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", choices))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/commit").then().statusCode(200);
        worker.run();
        show(id).body("status", is("DONE"));
        return id;
    }

    private void takeBack(String id) {
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/reversal").then().statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE")).body("reversal.kept", is(0));
    }

    private ValidatableResponse firm() {
        Projections.catchUp();
        String id = Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .path("items[0].id");
        return Caller.as(Role.MEMBER).get("/api/companies/" + id).then().statusCode(200);
    }

    private void edit(Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        ValidatableResponse now = firm();
        body.put("version", now.extract().path("version"));
        Caller.as(Role.MEMBER)
                .body(body)
                .patch("/api/companies/" + now.extract().<String>path("id"))
                .then()
                .statusCode(200);
    }

    private static String named(String kind) {
        return "otherNames.findAll { it.kind == '%s' }.name".formatted(kind);
    }

    private static String from(String fact) {
        return "factSources.find { it.field == '%s' }.batchId".formatted(fact);
    }

    @Test
    void a_firm_known_by_its_old_number_learns_its_credit_code_and_keeps_the_number() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, oldNumber));
        String id = written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code))
                .body("registrationNo", is(oldNumber))
                .body(from("creditCode"), is(id))
                .body(from("registrationNo"), nullValue());
        takeBack(id);
        firm().body("creditCode", nullValue())
                .body("registrationNo", is(oldNumber))
                .body("factSources", empty());
    }

    @Test
    void an_old_number_that_may_overwrite_never_takes_a_credit_code_away() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        List<String> columns = List.of("name=KEEP", "city=IF_EMPTY", "creditCode=OVERWRITE");
        String id = written(columns, mark + ",永州," + oldNumber + ",");
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code))
                .body("registrationNo", is(oldNumber))
                .body(from("creditCode"), nullValue())
                .body(from("registrationNo"), is(id));
        takeBack(id);
        firm().body("creditCode", is(code)).body("registrationNo", nullValue()).body("factSources", empty());
    }

    @Test
    void a_firm_with_a_credit_code_learns_its_old_number_and_is_found_by_it() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        String id = written("name,city,uscc\n%s,永州,%s\n".formatted(mark, oldNumber));
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code)).body("registrationNo", is(oldNumber));
        show(written("name,uscc\n%s,%s\n".formatted(mark, oldNumber)))
                .body("unchanged", is(1))
                .body("created", is(0));
    }

    @Test
    void gaps_of_names_are_filled_only_where_the_firm_has_none_of_the_kind() {
        written("name,city,简称,英文名\n%s,永州,旧简称,Old Name Ltd\n".formatted(mark));
        String csv = "name,city,简称,英文名\n%s,永州,新简称,New Name Ltd\n".formatted(mark);
        show(written(csv)).body("unchanged", is(1)).body("updated", is(0));
        firm().body(named("SHORT"), contains("旧简称")).body(named("ENGLISH"), contains("Old Name Ltd"));
        edit(Map.of("shortNames", List.of(), "englishName", ""));
        String id = written(csv);
        firm().body(named("SHORT"), contains("新简称")).body(named("ENGLISH"), contains("New Name Ltd"));
        takeBack(id);
        firm().body("otherNames", empty());
    }

    @Test
    void names_that_are_overwritten_give_way_name_their_file_and_come_back() {
        written("name,city,简称,英文名\n%s,永州,旧一；旧二,\"Old; Name Ltd\"\n".formatted(mark));
        List<String> columns = List.of("name=KEEP", "city=KEEP", "shortName=OVERWRITE", "nameEn=OVERWRITE");
        String id = written(columns, mark + ",永州,新简称,New Name Ltd,");
        firm().body(named("SHORT"), contains("新简称"))
                .body(named("ENGLISH"), contains("New Name Ltd"))
                .body(from("shortNames"), is(id))
                .body(from("englishName"), is(id));
        takeBack(id);
        firm().body(named("SHORT"), containsInAnyOrder("旧一", "旧二"))
                .body(named("ENGLISH"), contains("Old; Name Ltd"))
                .body("factSources", empty());
    }

    @Test
    void a_name_that_was_edited_since_stays_when_the_row_is_taken_back() {
        written("name,city,英文名\n%s,永州,Old Name Ltd\n".formatted(mark));
        String id = written(List.of("name=KEEP", "city=KEEP", "nameEn=OVERWRITE"), mark + ",永州,New Name Ltd,");
        edit(Map.of("englishName", "Third Name Ltd"));
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/reversal").then().statusCode(200);
        worker.run();
        show(id).body("reversal.kept", is(1));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().body("items[0].text", containsString("英文名称"));
        firm().body(named("ENGLISH"), contains("Third Name Ltd"));
    }

    @Test
    void a_firm_that_a_file_renamed_names_the_file_and_has_its_names_again_when_it_is_taken_back() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc,曾用名\n%1$s甲,永州,%2$s,%1$s乙\n".formatted(mark, code));
        String id = written(List.of("name=OVERWRITE", "creditCode=KEEP"), "%s乙,%s,".formatted(mark, code));
        firm().body("name", is(mark + "乙"))
                .body(named("FORMER"), hasItem(mark + "甲"))
                .body(from("name"), is(id));
        takeBack(id);
        firm().body("name", is(mark + "甲"))
                .body(named("FORMER"), contains(mark + "乙"))
                .body("factSources", empty());
        edit(Map.of("name", mark + "丙"));
        firm().body("factSources.find { it.field == 'name' }.source", is("ENTERED"));
    }

    @Test
    void tags_and_former_names_are_added_or_kept_and_nothing_is_taken_away() {
        written("name,city,标签,曾用名\n%1$s,永州,高新,%1$s旧\n".formatted(mark));
        String again = "%1$s,永州,上市,%1$s更旧,".formatted(mark);
        show(written(List.of("name=KEEP", "city=KEEP", "tags=KEEP", "formerNames=KEEP"), again))
                .body("unchanged", is(1));
        String id = written(List.of("name=KEEP", "city=KEEP", "tags=MERGE", "formerNames=MERGE"), again);
        firm().body("tags", containsInAnyOrder("高新", "上市"))
                .body(named("FORMER"), containsInAnyOrder(mark + "旧", mark + "更旧"));
        takeBack(id);
        firm().body("tags", contains("高新")).body(named("FORMER"), contains(mark + "旧"));
    }

    @Test
    void each_column_says_which_rules_it_offers_and_takes_no_other() {
        String id = handIn("name,标签,录入日期,产品%s\n".formatted(mark), "dry-run")
                .extract()
                .path("id");
        worker.run();
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200)
                .body(rulesOf("products"), contains("IF_EMPTY", "OVERWRITE", "KEEP"))
                .body(rulesOf("nameEn"), contains("IF_EMPTY", "OVERWRITE", "KEEP"))
                .body(rulesOf("name"), contains("MERGE", "OVERWRITE", "KEEP"))
                .body(rulesOf("formerNames"), contains("MERGE", "KEEP"))
                .body(rulesOf("recordedBy"), contains("KEEP"))
                .body("columns.find { it.column == 'tags' }.rule", is("MERGE"))
                .body("columns.find { it.column == 'recordedOn' }.rule", is("KEEP"));
        Caller.as(Role.OFFICE)
                .body(Map.of(
                        "columns",
                        List.of(
                                Map.of("position", 0, "column", "name", "rule", "IF_EMPTY"),
                                Map.of("position", 1, "column", "tags", "rule", "OVERWRITE"))))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(400)
                .body("type", is("/problems/import-rule-unknown"))
                .body("detail", containsString("标签"));
    }

    private static String rulesOf(String column) {
        return "known.find { it.name == '%s' }.rules".formatted(column);
    }
}
