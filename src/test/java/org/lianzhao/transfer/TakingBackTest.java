package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Imports are taken back in a register that went on since: with dry runs, merges and other firms in between. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class TakingBackTest extends HttpTest {
    private final String mark = "示例" + UUID.randomUUID();

    @Inject
    ImportWorker worker;

    private String run(String csv, String mode) {
        String id = handIn(csv, mode).statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    private static ValidatableResponse steer(String id, String how) {
        return Caller.as(Role.OFFICE).post("/api/imports/" + id + "/" + how).then();
    }

    private void takeBack(String id) {
        steer(id, "reversal").statusCode(200);
        worker.run();
    }

    private static ValidatableResponse decide(String id, int row, String outcome) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .put("/api/imports/" + id + "/rows/" + row + "/decision")
                .then();
    }

    private String firm(String name) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .then()
                .extract()
                .path("items.find { it.name == '%s' }.id".formatted(name));
    }

    private static ValidatableResponse page(String firm) {
        return Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(200);
    }

    private static List<String> cases(String firm, String state) {
        return Caller.as(Role.OFFICE)
                .queryParam("company", firm)
                .queryParam("state", state)
                .get("/api/duplicate-cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void a_dry_run_that_was_cancelled_has_nothing_to_be_taken_back_or_decided() {
        run("name,city\n%1$s,深圳\n%1$s甲有限公司,深圳\n".formatted(mark), "commit");
        String csv = "name,city,address\n%1$s,深圳,新址\n%1$s甲有限公司,,\n".formatted(mark);
        String dry = run(csv, "dry-run");
        show(dry).body("updated", is(1)).body("review", is(1));
        steer(dry, "cancellation").statusCode(200);
        run(csv, "commit");
        steer(dry, "reversal").statusCode(409).body("type", is("/problems/import-only-tried"));
        decide(dry, 3, "DIFFERENT").statusCode(409).body("type", is("/problems/import-only-tried"));
        page(firm(mark)).body("address", is("新址"));
    }

    @Test
    void a_dry_run_keeps_no_firm_from_being_taken_back() {
        String id = run("name,city\n%s,深圳\n".formatted(mark), "commit");
        show(run("name,city,address\n%s,深圳,新址\n".formatted(mark), "dry-run")).body("updated", is(1));
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void a_firm_that_a_later_import_found_as_it_says_stays() {
        String csv = "name,city\n%s,深圳\n".formatted(mark);
        String id = run(csv, "commit");
        String later = run(csv, "commit");
        show(later).body("unchanged", is(1));
        takeBack(id);
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        kept(id).body("items[0].text", containsString("之后的导入"));
        takeBack(id);
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        takeBack(later);
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
        kept(id).body("items", empty());
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rows").then().body("items", empty());
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-reversed"));
    }

    private static ValidatableResponse kept(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().statusCode(200);
    }

    /** The tag that the import gave was taken back at first, and is somebody's own word now. */
    @Test
    void what_was_given_back_before_is_not_touched_again_when_the_rest_is() {
        run("name,city,address\n%s,深圳,旧址\n".formatted(mark), "commit");
        String id = run("name,city,产品,tags\n%s,深圳,电容,高新\n".formatted(mark), "commit");
        String firm = firm(mark);
        change(firm, Map.of("products", "电阻"));
        takeBack(id);
        show(id).body("reversal.restored", is(0)).body("reversal.kept", is(1));
        kept(id).body("items[0].text", allOf(containsString("主要产品"), not(containsString("标签"))));
        page(firm).body("tags", empty()).body("products", is("电阻"));
        change(firm, Map.of("products", "电容", "tags", List.of("高新")));
        takeBack(id);
        show(id).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm).body("tags", contains("高新")).body("products", nullValue());
    }

    @Test
    void a_value_that_somebody_put_back_by_hand_needs_no_giving_back() {
        run("name,city,products\n%s,深圳,电容\n".formatted(mark), "commit");
        String id = overwriting("name,city,products\n%s,深圳,电阻\n".formatted(mark));
        String firm = firm(mark);
        page(firm).body("products", is("电阻"));
        change(firm, Map.of("products", "电感"));
        takeBack(id);
        show(id).body("reversal.kept", is(1));
        change(firm, Map.of("products", "电容"));
        takeBack(id);
        show(id).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm).body("products", is("电容"));
    }

    private String overwriting(String csv) {
        String id = run(csv, "dry-run");
        Map<String, Object> named = Map.of("position", 0, "column", "name", "rule", "IF_EMPTY");
        Map<String, Object> placed = Map.of("position", 1, "column", "city", "rule", "IF_EMPTY");
        Map<String, Object> written = Map.of("position", 2, "column", "products", "rule", "OVERWRITE");
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", List.of(named, placed, written)))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit").statusCode(200);
        worker.run();
        show(id).body("updated", is(1));
        return id;
    }

    /** What the second import changed is yet to be given back, so the first one keeps the firm for it. */
    @Test
    void a_firm_stays_as_long_as_a_later_import_has_something_to_give_back_to_it() {
        String first = run("name,city,products\n%s,深圳,电容\n".formatted(mark), "commit");
        String second = overwriting("name,city,products\n%s,深圳,电阻\n".formatted(mark));
        String third = overwriting("name,city,products\n%s,深圳,电感\n".formatted(mark));
        takeBack(second);
        show(second).body("reversal.kept", is(1));
        takeBack(third);
        takeBack(first);
        show(first).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        takeBack(second);
        show(second).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm(mark)).body("products", is("电容"));
        takeBack(first);
        show(first).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void who_asks_while_it_is_being_taken_back_is_told_to_wait() {
        String id = run("name,city\n%s,深圳\n".formatted(mark), "commit");
        steer(id, "reversal").statusCode(200);
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-reversing"));
    }

    private static void change(String firm, Map<String, Object> facts) {
        Map<String, Object> body = new HashMap<>(facts);
        body.put("version", page(firm).extract().path("version"));
        Caller.as(Role.MEMBER).body(body).patch("/api/companies/" + firm).then().statusCode(200);
    }

    @Test
    void a_later_import_that_was_taken_back_keeps_no_firm() {
        String csv = "name,city\n%s,深圳\n".formatted(mark);
        String id = run(csv, "commit");
        takeBack(run(csv, "commit"));
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void the_questions_about_rows_of_an_import_that_is_taken_back_need_no_answer_any_more() {
        run("name,city\n%s甲有限公司,深圳\n".formatted(mark), "commit");
        String id = run("name,city\n%s甲有限公司,\n".formatted(mark), "commit");
        String firm = firm(mark + "甲有限公司");
        assertThat(cases(firm, "OPEN")).hasSize(1);
        takeBack(id);
        assertThat(cases(firm, "OPEN")).isEmpty();
        assertThat(cases(firm, "MOOT")).hasSize(1);
    }

    @Test
    void the_question_about_a_row_that_has_its_outcome_is_not_opened_again() {
        run("name,city\n%s甲有限公司,深圳\n".formatted(mark), "commit");
        run("name,city\n%s甲有限公司,\n".formatted(mark), "commit");
        String id = cases(firm(mark + "甲有限公司"), "OPEN").get(0);
        say(id, "DIFFERENT").statusCode(200);
        say(id, "OPEN").statusCode(409).body("type", is("/problems/duplicate-case-closed"));
        say(id, "LATER").statusCode(409);
    }

    @Test
    void a_word_on_a_row_is_no_word_on_one_of_the_same_name_with_another_code() {
        run("name,city\n%s甲有限公司,深圳\n".formatted(mark), "commit");
        String row = mark + "甲有限公司,,";
        String csv = "name,city,uscc\n" + row + ImportCalls.freshCode() + "\n" + row + ImportCalls.freshCode() + "\n";
        String id = run(csv, "commit");
        show(id).body("review", is(2));
        decide(id, 2, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        show(id).body("updated", is(1)).body("unchanged", is(0)).body("review", is(1));
    }

    private static ValidatableResponse say(String id, String outcome) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .post("/api/duplicate-cases/" + id + "/decision")
                .then();
    }

    @Test
    void what_rows_gave_to_a_record_that_was_merged_since_stays_and_is_listed() {
        run("name,city\n%1$s甲,深圳\n%1$s乙,深圳\n".formatted(mark), "commit");
        String id = run("name,city,产品\n%s乙,深圳,电容\n".formatted(mark), "commit");
        String kept = firm(mark + "甲");
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", firm(mark + "乙")))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        takeBack(id);
        show(id).body("reversal.kept", is(1)).body("reversal.restored", is(0));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().body("items[0].text", containsString("并入"));
        page(kept).body("products", is("电容"));
    }

    @Test
    void a_code_that_another_firm_has_by_now_is_not_given_back() {
        String code = ImportCalls.freshCode();
        String brought = ImportCalls.freshCode();
        String name = mark + "有限公司";
        run("name,city\n%s,深圳\n".formatted(name), "commit");
        String id = run("name,city,uscc,%s\n%s,,%s,\n".formatted(mark, name, brought), "dry-run");
        Map<String, Object> named = Map.of("position", 0, "column", "name", "rule", "IF_EMPTY");
        Map<String, Object> written = Map.of("position", 2, "column", "creditCode", "rule", "OVERWRITE");
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", List.of(named, written)))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit").statusCode(200);
        worker.run();
        String firm = firm(name);
        coded(firm, 0, code);
        decide(id, 2, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        page(firm).body("creditCode", is(brought));
        Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "另一家", "creditCode", code))
                .post("/api/companies")
                .then()
                .statusCode(201);
        takeBack(id);
        show(id).body("reversal.status", is("DONE")).body("reversal.kept", is(1));
        page(firm).body("creditCode", is(brought));
    }

    private static void coded(String firm, int version, String code) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "creditCode", code))
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
    }

    @Test
    void the_audit_says_who_asked_for_it_not_who_handed_the_file_in() {
        String id = run("name,city\n%s,深圳\n".formatted(mark), "commit");
        String username = "asks-" + UUID.randomUUID();
        Caller.enter(username, "示例撤回人");
        Caller.signedIn(username, Role.OFFICE.code())
                .post("/api/imports/" + id + "/reversal")
                .then()
                .statusCode(200)
                .body("reversal.by", is("示例撤回人"));
        worker.run();
        ValidatableResponse entries = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .then()
                .statusCode(200);
        for (String event : List.of("import-reversal-started", "companies-taken-back", "import-reversed")) {
            entries.body("items.findAll { it.event == '%s' }.actorName".formatted(event), contains("示例撤回人"));
        }
        entries.body("items.find { it.event == 'import-reversed' }.after.removed", is(1))
                .body("items.find { it.event == 'import-ended' }.actorName", is("示例office"));
    }
}
