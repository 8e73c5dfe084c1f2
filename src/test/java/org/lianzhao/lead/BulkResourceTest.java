package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** The same for many leads at once: looked at first, then done. */
@QuarkusTest
@Tag("dialect") // SQL of its own
class BulkResourceTest extends HttpTest {
    private static final Map<String, String> PLAN = Map.of("nextStep", "示例：约见", "nextOn", Days.later());

    @Inject
    EntityManager rows;

    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse bulk(
            RequestSpecification caller, String below, List<String> ids, String action, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("ids", ids, "action", action));
        body.putAll(more);
        return caller.body(body).post("/api/leads/bulk" + below).then();
    }

    private static ValidatableResponse lead(String id) {
        return Caller.as(Role.OFFICE).get("/api/leads/" + id).then();
    }

    @Test
    void a_preview_tells_what_would_become_of_each_and_changes_nothing() {
        String mine = opened(member());
        String planned = opened(member());
        patch(member(), planned, PLAN).statusCode(200);
        String mistake = opened(member());
        move(member(), mistake, "VOID", Map.of("reason", "示例")).statusCode(200);
        String shared = opened(Caller.as(Role.OFFICE));
        String secret = open(Caller.as(Role.OFFICE), Map.of("confidential", true))
                .extract()
                .path("id");
        String none = UUID.randomUUID().toString();
        bulk(member(), "/preview", List.of(mine, planned, mistake, shared, secret, none, mine), "PLAN", PLAN)
                .statusCode(200)
                .body("batch", nullValue())
                .body("changed", is(1))
                .body("unchanged", is(1))
                .body("refused", is(4))
                .body("items.id", contains(mine, planned, mistake, shared, secret, none))
                .body("items.code", contains(null, null, "lead-is-final", "missing", "missing", "missing"))
                .body("items[0].differences[0]", hasEntry("after", "示例：约见"))
                .body("items[4].title", nullValue());
        lead(mine).body("nextStep", nullValue()).body("version", is(0));
    }

    @Test
    void each_lead_is_changed_as_by_itself_and_its_audit_tells_so_while_the_event_is_one() {
        List<String> ids = List.of(opened(member()), opened(member()));
        String batch = bulk(member(), "", ids, "PLAN", PLAN)
                .statusCode(200)
                .body("changed", is(2))
                .body("batch", notNullValue())
                .extract()
                .path("batch");
        for (String id : ids) {
            lead(id).body("nextStep", is("示例：约见"))
                    .body("nextOn", is(Days.later()))
                    .body("version", is(1));
            Caller.as(Role.AUDITOR)
                    .queryParam("subjectId", id)
                    .get("/api/audit")
                    .then()
                    .body("items[0].event", is("lead-changed"))
                    .body("items[0].actorName", is("示例member"))
                    .body("items[0].after", hasEntry("nextOn", Days.later()))
                    .body("items[0].after", hasEntry("batch", batch));
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> rows.createNativeQuery("select payload from outbox where subject_id = :batch")
                                .setParameter("batch", UUID.fromString(batch))
                                .getResultList()))
                .hasSize(1)
                .allSatisfy(payload -> assertThat(payload.toString()).contains(ids));
        bulk(member(), "", ids, "PLAN", PLAN).body("unchanged", is(2)).body("batch", nullValue());
    }

    @Test
    void who_may_not_give_leads_to_others_gives_none_and_new_owners_find_theirs_by_search() {
        RequestSpecification owner = inForce("bulk-owner", Role.MEMBER, "示例批量组");
        inForce("bulk-colleague", Role.MEMBER, "示例批量组");
        inForce("bulk-head", Role.HEAD, "示例批量组");
        String colleague = Caller.as(Role.ADMIN)
                .queryParam("q", "bulk-colleague")
                .get("/api/users")
                .path("items[0].id");
        String mark = Fresh.mark();
        String id = open(owner, Map.of("title", mark)).extract().path("id");
        Map<String, String> to = Map.of("ownerId", colleague);
        bulk(owner, "", List.of(id), "ASSIGN", to).body("items.code", contains("lead-assign"));
        bulk(Caller.signedIn("bulk-head", "head"), "", List.of(id), "ASSIGN", to)
                .body("changed", is(1))
                .body("items[0].differences.after", contains("示例bulk-colleague"));
        Projections.catchUp();
        Caller.signedIn("bulk-colleague", "member")
                .queryParam("q", mark)
                .get("/api/leads")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void a_pause_is_a_step_of_each_lead_and_takes_a_reason_and_a_day_to_come() {
        String id = inTalks();
        Map<String, String> pause = Map.of("reason", "示例：等用地", "reviewOn", Days.later());
        bulk(member(), "", List.of(id), "PAUSE", Map.of("reason", "示例", "reviewOn", "2020-01-01"))
                .statusCode(400)
                .body("violations.field", contains("reviewOn"));
        bulk(member(), "", List.of(id), "PAUSE", Map.of("reviewOn", Days.later()))
                .statusCode(400)
                .body("violations.field", contains("reason"));
        bulk(member(), "", List.of(id), "PAUSE", pause).body("changed", is(1));
        lead(id).body("state", is("PAUSED"))
                .body("reviewOn", is(Days.later()))
                .body("steps[-1].state", is("PAUSED"))
                .body("steps[-1].reason", is("示例：等用地"));
        bulk(member(), "", List.of(id), "PAUSE", pause).body("items.code", contains("lead-there-already"));
    }

    @Test
    void one_that_somebody_changed_since_it_was_looked_at_stays_as_it_is() {
        String id = opened(member());
        patch(member(), id, Map.of("title", "示例：改过")).statusCode(200);
        bulk(member(), "", List.of(id), "PLAN", Map.of("nextStep", "示例", "versions", Map.of(id, 0)))
                .body("items.code", contains("stale"));
        lead(id).body("nextStep", nullValue());
    }

    @Test
    void what_makes_no_sense_for_any_lead_is_refused_as_a_whole() {
        String id = opened(member());
        bulk(member(), "", List.of(), "PLAN", PLAN).statusCode(400);
        bulk(member(), "", List.of(id), "PLAN", Map.of()).body("violations.field", contains("nextStep"));
        bulk(member(), "", List.of(id), "ASSIGN", Map.of()).body("violations.field", contains("ownerId"));
        bulk(member(), "", List.of(id), "ASSIGN", Map.of("ownerId", UUID.randomUUID()))
                .body("violations.field", contains("ownerId"));
        List<String> many = IntStream.rangeClosed(0, BulkChange.MOST)
                .mapToObj(unused -> UUID.randomUUID().toString())
                .toList();
        bulk(member(), "", many, "PLAN", PLAN).statusCode(400);
        bulk(Caller.as(Role.LEADER), "", List.of(id), "PLAN", PLAN).statusCode(403);
        bulk(member(), "", List.of(UUID.randomUUID().toString()), "PLAN", PLAN)
                .body("items.differences", contains(empty()));
    }

    @Test
    void more_leads_ask_no_more_of_the_database_but_to_write_them() {
        long few = statements(2);
        long more = statements(12);
        assertThat(more).isEqualTo(few);
    }

    private long statements(int leads) {
        return Statements.fewest(database, () -> {
            List<String> ids = IntStream.range(0, leads)
                    .mapToObj(unused -> opened(member()))
                    .toList();
            return () -> bulk(member(), "", ids, "PAUSE", Map.of("reason", "示例", "reviewOn", Days.later()))
                    .body("changed", is(leads));
        });
    }
}
