package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Rows that an import holds wait in the queue of possible duplicates, too. */
@QuarkusTest
class HeldCaseTest extends ImportTest {
    private String firm(Map<String, ?> firm) {
        return Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> waiting(String firm) {
        return Caller.as(Role.OFFICE)
                .queryParam("company", firm)
                .get("/api/duplicate-cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void decide(String id, String outcome) {
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .post("/api/duplicate-cases/" + id + "/decision")
                .then()
                .statusCode(200)
                .body("state", is(outcome));
    }

    @Test
    void a_row_that_is_the_same_firm_teaches_it() {
        String firm = firm(Map.of("name", mark));
        String batch = written("name,products\n%s,电容\n".formatted(mark));
        show(batch).body("review", is(1));
        String id = waiting(firm).get(0);
        Caller.as(Role.OFFICE)
                .get("/api/duplicate-cases/" + id)
                .then()
                .body("row.held.row", is(2))
                .body("row.origin", is("IMPORT"))
                .body("comparison.fields.find { it.field == 'products' }.second", is("电容"))
                .body("comparison.fields.find { it.field == 'name' }.mark", is("SAME"));
        decide(id, "SAME");
        show(batch).body("review", is(0)).body("updated", is(1));
        assertThat(waiting(firm)).isEmpty();
        Caller.as(Role.OFFICE).get("/api/companies/" + firm).then().body("products", is("电容"));
    }

    @Test
    void a_row_that_is_another_firm_becomes_one() {
        String firm = firm(Map.of("name", mark));
        String batch = written("name\n" + mark + "\n");
        decide(waiting(firm).get(0), "DIFFERENT");
        show(batch).body("created", is(1)).body("review", is(0));
    }

    @Test
    void a_row_that_cannot_become_what_was_said_of_it_says_so() {
        String code = ImportCalls.freshCode();
        String firm = firm(Map.of("name", mark + "甲", "creditCode", code));
        String batch = written("name,uscc\n%s乙,%s\n".formatted(mark, code));
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", "DIFFERENT"))
                .post("/api/duplicate-cases/" + waiting(firm).get(0) + "/decision")
                .then()
                .statusCode(200)
                .body("rowOutcome", is("REJECTED"))
                .body("rowText", containsString(mark + "甲"));
        show(batch).body("rejected", is(1)).body("created", is(0));
        assertThat(words(batch))
                .singleElement()
                .satisfies(word -> assertThat(word)
                        .containsEntry("decision", "DIFFERENT")
                        .containsEntry("outcome", "REJECTED")
                        .containsEntry("label", mark + "乙")
                        .containsEntry("recordId", firm));
    }

    @Test
    void every_word_on_a_row_is_a_line_of_the_audit_also_where_nothing_changes() {
        String firm = firm(Map.of("name", mark));
        String batch = written("name\n" + mark + "\n");
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", "SAME"))
                .post("/api/duplicate-cases/" + waiting(firm).get(0) + "/decision")
                .then()
                .statusCode(200)
                .body("rowOutcome", is("UNCHANGED"));
        assertThat(words(batch)).extracting(word -> word.get("outcome")).containsExactly("UNCHANGED");
    }

    private static List<Map<String, Object>> words(String batch) {
        return Caller.as(Role.AUDITOR)
                .queryParam("subjectId", batch)
                .get("/api/audit")
                .path("items.findAll { it.event == 'import-row-decided' && it.actorName == '示例office' }.after");
    }

    @Test
    void a_word_on_the_imports_own_page_closes_the_case() {
        String firm = firm(Map.of("name", mark));
        String batch = written("name\n" + mark + "\n");
        String id = waiting(firm).get(0);
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", "SAME"))
                .put("/api/imports/" + batch + "/rows/2/decision")
                .then()
                .statusCode(200);
        Caller.as(Role.OFFICE).get("/api/duplicate-cases/" + id).then().body("row.state", is("SAME"));
    }

    @Test
    void a_row_with_the_code_or_name_of_a_merged_record_is_the_one_that_goes_on() {
        String code = ImportCalls.freshCode();
        String kept = firm(Map.of("name", mark + "甲", "creditCode", ImportCalls.freshCode()));
        String gone = firm(Map.of("name", mark + "乙", "creditCode", code));
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone, "confirm", true))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        String batch = written("name,uscc,products\n%s乙,%s,电容\n".formatted(mark, code));
        show(batch).body("updated", is(1)).body("created", is(0)).body("rejected", is(0));
        Caller.as(Role.OFFICE).get("/api/companies/" + kept).then().body("products", is("电容"));
    }
}
