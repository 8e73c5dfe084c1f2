package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.duplicate.CaseCalls.decide;
import static org.lianzhao.duplicate.CaseCalls.firm;
import static org.lianzhao.duplicate.CaseCalls.list;
import static org.lianzhao.duplicate.CaseCalls.show;
import static org.lianzhao.transfer.ImportCalls.handIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.transfer.ImportCalls;
import org.lianzhao.transfer.Imports;

/** What somebody has told apart is not asked about again, whichever way it comes. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ToldApartTest extends HttpTest {
    private final String name = Fresh.text() + "有限公司";
    private final String csv = "name,products\n" + name + ",电容\n";

    @Inject
    Imports imports;

    @Inject
    ScanWorker worker;

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingElseIsScanned() {
        worker.run();
    }

    private void scan() {
        Caller.as(Role.OFFICE).body("{}").post("/api/duplicate-scans").then().statusCode(201);
        worker.run();
    }

    private static List<String> cases(String firm, String state) {
        return list(Map.of("company", firm, "state", state)).extract().path("items.id");
    }

    private String written(String rows) {
        String id = handIn(rows, "commit").statusCode(201).extract().path("id");
        imports.workNow();
        return id;
    }

    private String taken(String mode) {
        String id = handIn(csv, mode).statusCode(201).extract().path("id");
        imports.workNow();
        return id;
    }

    private static void say(String batch, String outcome) {
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .put("/api/imports/" + batch + "/rows/2/decision")
                .then()
                .statusCode(200);
    }

    private void nothingIsAskedOf(String firm) {
        assertThat(cases(firm, "OPEN")).isEmpty();
        scan();
        assertThat(cases(firm, "OPEN")).isEmpty();
        ImportCalls.show(taken("commit"))
                .body("unchanged", is(1))
                .body("review", is(0))
                .body("created", is(0));
        ImportCalls.show(taken("dry-run")).body("unchanged", is(1)).body("review", is(0));
        assertThat(cases(firm, "OPEN")).isEmpty();
    }

    @Test
    void a_row_that_became_a_firm_of_its_own_is_told_apart_as_a_firm_and_when_it_comes_anew() {
        String known = firm(Map.of("name", name));
        taken("commit");
        decide(cases(known, "OPEN").get(0), "DIFFERENT", Map.of()).statusCode(200);
        nothingIsAskedOf(known);
        List<String> pairs = list(Map.of("company", known, "state", "DIFFERENT"))
                .body("items.findAll { it.other != null }.decidedBy", is(List.of("示例head")))
                .body("items.findAll { it.other != null }.reasons", is(List.of(List.of("NAME"))))
                .extract()
                .path("items.findAll { it.other != null }.id");
        decide(pairs.get(0), "OPEN", Map.of()).statusCode(200); // and may be asked again
        assertThat(cases(known, "OPEN")).isEqualTo(pairs);
    }

    @Test
    void a_word_before_the_file_is_written_tells_apart_as_well() {
        String known = firm(Map.of("name", name));
        String batch = taken("dry-run");
        say(batch, "DIFFERENT");
        Caller.as(Role.OFFICE).post("/api/imports/" + batch + "/commit").then().statusCode(200);
        imports.workNow();
        ImportCalls.show(batch).body("created", is(1));
        nothingIsAskedOf(known);
    }

    @Test
    void a_row_that_was_the_firm_is_it_again_when_it_comes_anew() {
        String known = firm(Map.of("name", name));
        say(taken("commit"), "SAME");
        nothingIsAskedOf(known);
    }

    @Test
    void a_word_on_an_import_that_was_taken_back_does_not_count() {
        String known = firm(Map.of("name", name));
        String batch = taken("commit");
        say(batch, "SAME");
        Caller.as(Role.OFFICE)
                .post("/api/imports/" + batch + "/reversal")
                .then()
                .statusCode(200);
        imports.workNow();
        ImportCalls.show(taken("commit")).body("review", is(1));
        assertThat(cases(known, "OPEN")).hasSize(1);
    }

    @Test
    void a_row_that_says_more_than_the_one_that_was_decided_is_another_question() {
        String known = firm(Map.of("name", name));
        say(taken("commit"), "SAME");
        handIn("name,products,address\n" + name + ",电容,示例路 1 号\n", "commit");
        imports.workNow();
        assertThat(cases(known, "OPEN")).hasSize(1);
    }

    @Test
    void a_row_whose_code_is_another_firms_by_now_is_asked_about() {
        String known = firm(Map.of("name", name));
        String code = ImportCalls.freshCode();
        String row = "name,uscc\n%s,%s\n".formatted(name, code);
        say(written(row), "SAME");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update company set credit_code = null where id = :known")
                        .setParameter("known", UUID.fromString(known))
                        .executeUpdate());
        firm(Map.of("name", "另" + name, "creditCode", code));
        ImportCalls.show(written(row)).body("review", is(1)).body("unchanged", is(0));
    }

    @Test
    void two_that_have_one_number_by_now_are_asked_about_once_more() {
        String core = Fresh.text();
        String one = firm(Map.of("name", "深圳" + core + "有限公司"));
        String other = firm(Map.of("name", core + "股份有限公司"));
        scan();
        String id = cases(one, "OPEN").get(0);
        decide(id, "DIFFERENT", Map.of()).statusCode(200);
        number(one, other);
        scan();
        show(id).body("row.state", is("OPEN"))
                .body("row.reasons", is(List.of("REGISTRATION_NO")))
                .body("row.strength", is(99))
                .body("row.decidedBy", is((Object) null));
        decide(id, "DIFFERENT", Map.of()).statusCode(200);
        scan();
        show(id).body("row.state", is("DIFFERENT"));
    }

    private void number(String one, String other) {
        String number = "4403" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update company set registration_no = :number where id in (:one, :other)")
                        .setParameter("number", number)
                        .setParameter("one", UUID.fromString(one))
                        .setParameter("other", UUID.fromString(other))
                        .executeUpdate());
    }
}
