package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.duplicate.CaseCalls.decide;
import static org.lianzhao.duplicate.CaseCalls.firm;
import static org.lianzhao.duplicate.CaseCalls.list;
import static org.lianzhao.duplicate.CaseCalls.show;
import static org.lianzhao.duplicate.CaseCalls.suspect;
import static org.lianzhao.duplicate.CaseCalls.suspected;
import static org.lianzhao.duplicate.CaseCalls.undo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.company.Lookalike;
import org.lianzhao.company.LookalikeFound;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class CaseResourceTest extends HttpTest {
    @Inject
    Event<LookalikeFound> found;

    private void noticed(String one, String other, int strength) {
        Lookalike like = new Lookalike(UUID.fromString(other), List.of("CORE_NAME", "ADDRESS"), strength);
        QuarkusTransaction.requiringNew()
                .run(() -> found.fire(new LookalikeFound(UUID.fromString(one), List.of(like))));
    }

    private static List<String> caseOf(String firm, String state) {
        return list(Map.of("company", firm, "state", state)).extract().path("items.id");
    }

    @Test
    void a_firm_and_a_record_that_was_merged_with_it_are_no_case() {
        String one = firm(Map.of());
        String other = firm(Map.of());
        decide(suspected(one, other), "SAME", Map.of("keep", one)).statusCode(200);
        suspect(one, other).statusCode(409).body("type", is("/problems/merge-with-itself"));
    }

    @Test
    void what_looks_alike_when_it_is_entered_waits_once_whatever_the_order() {
        String one = firm(Map.of());
        String other = firm(Map.of());
        noticed(one, other, 70);
        noticed(other, one, 90);
        list(Map.of("company", one))
                .body("items", hasSize(1))
                .body("items[0].reasons", is(List.of("CORE_NAME", "ADDRESS")))
                .body("items[0].strength", is(70))
                .body("items[0].origin", is("CREATE"))
                .body("items[0].other.id", is(other));
        list(Map.of("company", other)).body("items", hasSize(1));
    }

    @Test
    void the_queue_shows_the_likeliest_first_page_by_page() {
        for (int strength : List.of(98, 97, 99)) {
            noticed(firm(Map.of()), firm(Map.of()), strength);
        }
        List<Integer> read = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("limit", 2, "cursor", cursor, "origin", "CREATE"));
            read.addAll(page.extract().path("items.strength"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(read).hasSizeGreaterThan(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        Caller.as(Role.SERVICE)
                .queryParam("cursor", "eHg")
                .get("/api/duplicate-cases")
                .then()
                .statusCode(400);
    }

    @Test
    void both_sides_are_shown_with_what_differs_and_what_hangs_on_them() {
        String one = firm(Map.of("address", "示例路 1 号"));
        String other = firm(Map.of("address", "示例路 1 号", "products", "电容", "capital", "500万元"));
        Caller.as(Role.MEMBER).body(Map.of("title", "示例", "companyId", one)).post("/api/leads");
        Caller.as(Role.MEMBER).body(Map.of("content", "示例走访")).post("/api/companies/" + other + "/activities");
        String id = suspected(one, other);
        show(id).body("comparison.proposed", is(other))
                .body("comparison.fields.find { it.field == 'name' }.mark", is("DIFFERS"))
                .body("comparison.fields.find { it.field == 'address' }.mark", is("SAME"))
                .body("comparison.fields.find { it.field == 'products' }.mark", is("ONLY_SECOND"))
                .body("comparison.fields.find { it.field == 'products' }.choosable", is(true))
                .body("comparison.first.hanging.leads", is(0)) // of somebody else's task force
                .body("comparison.second.hanging.activities", is(1));
        Caller.as(Role.OFFICE).get("/api/duplicate-cases/" + id).then().body("comparison.first.hanging.leads", is(1));
    }

    @Test
    void the_same_firm_is_merged_and_the_merge_undone_opens_the_case_again() {
        String one = firm(Map.of("products", "电容"));
        String other = firm(Map.of());
        String id = suspected(one, other);
        String merge = decide(id, "SAME", Map.of())
                .statusCode(200)
                .body("keptId", is(one))
                .extract()
                .path("mergeId");
        show(id).body("row.state", is("SAME")).body("row.mergeId", is(merge)).body("row.decidedBy", is("示例head"));
        decide(id, "LATER", Map.of()).statusCode(409).body("type", is("/problems/duplicate-case-closed"));
        undo(merge);
        show(id).body("row.state", is("OPEN")).body("row.mergeId", nullValue()).body("row.decidedBy", nullValue());
    }

    @Test
    void whoever_decides_chooses_what_is_kept_and_is_told_when_somebody_was_quicker() {
        String one = firm(Map.of("products", "电容"));
        String other = firm(Map.of("products", "电感"));
        String id = suspected(one, other);
        decide(id, "SAME", Map.of("keep", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("violations[0].field", is("keep"));
        decide(id, "SAME", Map.of("keep", other, "keptVersion", 9))
                .statusCode(409)
                .body("type", is("/problems/stale"));
        decide(id, "SAME", Map.of("keep", other, "take", List.of("products"), "keptVersion", 0, "goneVersion", 0))
                .statusCode(200)
                .body("keptId", is(other));
        Caller.as(Role.LEADER).get("/api/companies/" + other).then().body("products", is("电容"));
    }

    @Test
    void what_is_not_the_same_is_never_asked_again_but_may_be_put_back() {
        String one = firm(Map.of());
        String other = firm(Map.of());
        noticed(one, other, 50);
        String id = caseOf(one, "OPEN").get(0);
        decide(id, "DIFFERENT", Map.of()).statusCode(200).body("state", is("DIFFERENT"));
        noticed(other, one, 95);
        list(Map.of("company", one)).body("items", is(empty()));
        assertThat(caseOf(one, "DIFFERENT")).containsExactly(id);
        decide(id, "OPEN", Map.of()).statusCode(200);
        assertThat(caseOf(one, "OPEN")).containsExactly(id);
        decide(id, "LATER", Map.of()).statusCode(200);
        list(Map.of("state", "LATER")).body("items.id", hasItem(id));
        list(Map.of("state", "OPEN", "limit", 200)).body("items.id", not(hasItem(id)));
    }

    @Test
    void a_suspicion_is_entered_once_and_two_records_are_needed() {
        String one = firm(Map.of());
        String other = firm(Map.of());
        assertThat(suspected(one, other)).isEqualTo(suspected(other, one));
        suspect(one, one).statusCode(409);
        suspect(one, UUID.randomUUID().toString()).statusCode(404);
        Caller.as(Role.LEADER)
                .body(Map.of("companyId", one, "otherId", other))
                .post("/api/duplicate-cases")
                .then()
                .statusCode(403);
    }

    @Test
    void those_who_only_enter_firms_do_not_decide() {
        String id = suspected(firm(Map.of()), firm(Map.of()));
        Caller.as(Role.MEMBER)
                .body(Map.of("outcome", "SAME"))
                .post("/api/duplicate-cases/" + id + "/decision")
                .then()
                .statusCode(403);
    }

    @Test
    void other_questions_about_a_merged_firm_are_asked_of_the_one_that_goes_on() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String third = firm(Map.of());
        String fourth = firm(Map.of());
        String asked = suspected(gone, third);
        String twice = suspected(fourth, gone);
        String stays = suspected(kept, fourth);
        decide(twice, "DIFFERENT", Map.of()).statusCode(200);
        String merge = decide(suspected(kept, gone), "SAME", Map.of("keep", kept))
                .extract()
                .path("mergeId");
        show(asked).body("row.company.id", is(kept)).body("row.state", is("OPEN"));
        show(twice).body("row.state", is("MOOT"));
        show(stays).body("row.state", is("DIFFERENT")); // what was said of the other record holds
        undo(merge);
        show(asked).body("row.company.id", is(gone));
        show(twice).body("row.state", is("DIFFERENT"));
        show(stays).body("row.state", is("OPEN"));
    }

    @Test
    void how_many_wait_is_told() {
        suspected(firm(Map.of()), firm(Map.of()));
        Caller.as(Role.SERVICE)
                .get("/api/duplicate-cases/open")
                .then()
                .statusCode(200)
                .body("open", greaterThan(0))
                .body("more", notNullValue());
    }

    @Test
    void a_decision_is_a_line_of_the_audit() {
        String one = firm(Map.of());
        decide(suspected(one, firm(Map.of())), "DIFFERENT", Map.of()).statusCode(200);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", one)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("duplicate-decided"));
    }
}
