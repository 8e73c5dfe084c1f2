package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** What happened to a target, and to those of a chain lately. */
@QuarkusTest
class TargetHistoryTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private final String other = fresh("示例件");
    private GapCalls gap;
    private String firm;

    @Inject
    EntityManagerFactory database;

    @Inject
    EntityManager manager;

    @Inject
    EventNotes notes;

    @BeforeEach
    void list() {
        gap = new GapCalls(word, other);
        firm = GapCalls.firm("示例", word);
        score(gap);
    }

    private void decide(int version, String state) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "state", state, "reason", "示例理由"))
                .post(gap.address(firm, "decision"))
                .then()
                .statusCode(200);
    }

    private void plan(int version, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version);
        Caller.as(Role.MEMBER).body(body).put(gap.address(firm, "work")).then().statusCode(200);
    }

    private Response history(String query) {
        return Caller.as(Role.LEADER).get(gap.address(firm, "history") + query);
    }

    private ValidatableResponse touched(String query) {
        return Caller.as(Role.CHAIN_OFFICE)
                .get("/api/chains/" + gap.chain() + "/targets/touched" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void it_tells_decisions_plans_and_scores_the_latest_first() {
        String me = Caller.as(Role.MEMBER).get("/api/me").path("id");
        plan(0, Map.of("ownerId", me, "nextOn", "2026-12-01"));
        plan(1, Map.of("ownerId", me, "nextOn", "2026-12-01", "nextStep", "示例电话"));
        decide(2, "REJECTED");
        GapCalls.makes(firm, word + "、" + other);
        score(gap);
        history("")
                .then()
                .statusCode(200)
                .body("items.size()", is(5))
                .body("items[2].kind", is("REJECTED"))
                .body("items[2].by", notNullValue())
                .body("items[2].changes.find { it.field == 'REASON' }.after", is("示例理由"))
                .body("items[3].kind", is("REPLANNED"))
                .body("items[3].changes.after", contains("示例电话"))
                .body("items[4].kind", is("PLANNED"))
                .body("items[4].changes.find { it.field == 'OWNER' }.before", nullValue())
                .body("items[4].changes.find { it.field == 'OWNER' }.after", notNullValue());
        assertThat(history("").<List<String>>path("items.kind").subList(0, 2))
                .containsExactlyInAnyOrder("SCORED", "RETURNED");
        assertThat(history("").<List<String>>path("items.findAll { it.kind == 'SCORED' }.changes.flatten().before"))
                .contains("20");
        assertThat(history("").<List<String>>path("items.findAll { it.kind == 'SCORED' }.by"))
                .containsOnlyNulls();
    }

    @Test
    void it_is_read_page_by_page_with_as_many_statements_whatever_its_length() {
        for (int version = 0; version < 4; version++) {
            decide(version, version % 2 == 0 ? "REJECTED" : "OPEN");
        }
        Response first = history("?limit=3");
        first.then().body("items.kind", contains("REOPENED", "REJECTED", "REOPENED"));
        history("?limit=3&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.kind", contains("REJECTED"))
                .body("nextCursor", nullValue());
        assertThat(Statements.fewest(database, () -> () -> history("?limit=1")))
                .isEqualTo(Statements.fewest(database, () -> () -> history("?limit=200")));
    }

    @Test
    void scores_are_forgotten_after_a_year_and_what_people_did_is_not() {
        decide(0, "REJECTED");
        GapCalls.makes(firm, word + "、" + other);
        score(gap);
        UUID segment = id(gap);
        QuarkusTransaction.requiringNew()
                .run(() -> manager.createNativeQuery(
                                "update target_event set happened_at = '2020-01-01' where segment_id = :segment")
                        .setParameter("segment", segment)
                        .executeUpdate());
        history("").then().body("items.kind", hasItem("SCORED"));
        notes.forgetOldScores();
        history("").then().body("items.kind", contains("RETURNED", "REJECTED"));
    }

    @Test
    void there_is_none_of_what_there_is_not() {
        Caller.as(Role.MEMBER)
                .get("/api/segments/NONE/targets/" + firm + "/history")
                .then()
                .statusCode(404);
        Caller.as(Role.MEMBER)
                .get(gap.address(UUID.randomUUID().toString(), "history"))
                .then()
                .statusCode(404);
        Caller.as(Role.AUDITOR).get(gap.address(firm, "history")).then().statusCode(403);
    }

    @Test
    void the_touched_of_a_chain_are_counted_as_they_are_listed() {
        decide(0, "REJECTED");
        decide(1, "OPEN");
        decide(2, "REJECTED");
        String wanted = GapCalls.firm("示例", word);
        score(gap);
        Caller.as(Role.MEMBER)
                .body(Map.of("companyIds", List.of(wanted)))
                .post("/api/segments/" + gap.segment() + "/targets/leads")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("CREATED"));
        touched("/counts")
                .body("rejected", is(1))
                .body("pursued", is(1))
                .body("accepted", is(0))
                .body("planned", is(0));
        touched("?touch=REJECTED")
                .body("items.companyId", contains(firm))
                .body("items.touch", everyItem(is("REJECTED")));
        touched("")
                .body("items.companyId", contains(wanted, firm))
                .body("items[0].segmentCode", is(gap.segment()))
                .body("items[0].touch", is("PURSUED"));
        Response first = Caller.as(Role.CHAIN_OFFICE).get("/api/chains/" + gap.chain() + "/targets/touched?limit=1");
        touched("?limit=1&cursor=" + first.path("nextCursor")).body("items.companyId", contains(firm));
        Caller.as(Role.MEMBER).get("/api/chains/NONE/targets/touched").then().statusCode(404);
        Caller.as(Role.MEMBER)
                .get("/api/chains/NONE/targets/touched/counts")
                .then()
                .statusCode(404);
        assertThat(Statements.fewest(database, () -> () -> touched("?limit=1")))
                .isEqualTo(Statements.fewest(database, () -> () -> touched("?limit=50")));
    }

    @Test
    void the_lead_is_told_to_those_who_may_open_it() {
        Caller.as(Role.MEMBER)
                .body(Map.of("companyIds", List.of(firm)))
                .post("/api/segments/" + gap.segment() + "/targets/leads")
                .then()
                .statusCode(200);
        touched("").body("items.leadId", hasItem(notNullValue()));
        history("").then().body("items[0].kind", is("PURSUED")).body("items[0].leadId", notNullValue());
        Caller.as(Role.HEAD)
                .get(gap.address(firm, "history"))
                .then()
                .body("items[0].kind", is("PURSUED"))
                .body("items[0].leadId", nullValue());
    }
}
