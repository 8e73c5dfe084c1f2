package org.lianzhao.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class LeadMovesResourceTest extends HttpTest {
    @Inject
    EntityManager database;

    @Test
    void a_type_that_has_no_such_stage_is_refused() {
        String id = inTalks();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Lead l set l.position.stage = :stage where l.id = :id")
                        .setParameter("stage", LeadStage.COMPLETED)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        patch(member(), id, Map.of("projectType", "HEADQUARTERS"))
                .statusCode(409)
                .body("type", is("/problems/stage-not-for-type"));
        patch(member(), id, Map.of("projectType", "LAND")).statusCode(200);
    }

    @Test
    void a_gate_says_what_is_missing_and_a_jump_needs_every_gate_on_its_way() {
        String id = opened(member());
        member().get("/api/leads/" + id + "/gate?to=NEGOTIATE")
                .then()
                .statusCode(200)
                .body("allowed", is(false))
                .body("missing.field", hasItems("SOURCE_CHANNEL", "SITE_NEED", "VISIT", "INVESTOR"))
                .body("missing.text", hasItem("来源渠道"))
                .body("given.field", hasItem("SUMMARY"));
        move(member(), id, "NEGOTIATE", Map.of())
                .statusCode(409)
                .body("type", is("/problems/gate"))
                .body("missing.field", hasItem("VISIT"));
        member().get("/api/leads/" + id + "/gate?to=NOWHERE")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-stage"));
        move(member(), id, "NOWHERE", Map.of()).statusCode(400).body("type", is("/problems/unknown-stage"));
    }

    @Test
    void a_lead_that_has_all_it_needs_moves_on_and_goes_back_with_a_reason() {
        String id = inTalks();
        move(member(), id, "ENGAGE", Map.of())
                .statusCode(400)
                .body("type", is("/problems/lead-reason"))
                .body("violations[0].field", is("reason"));
        move(member(), id, "ENGAGE", Map.of("reason", "换了产品"))
                .statusCode(200)
                .body("stage", is("ENGAGE"))
                .body("steps.stage", contains("CLUE", "NEGOTIATE", "ENGAGE"))
                .body("steps[2].backward", is(true));
        move(member(), id, "ENGAGE", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", is("/problems/lead-there-already"));
        move(member(), id, "SITE", Map.of()).statusCode(409).body("type", is("/problems/stage-not-for-type"));
        move(member(), id, "NEGOTIATE", Map.of("occurredOn", "2999-01-01"))
                .statusCode(400)
                .body("type", is("/problems/day-to-come"));
        move(member(), id, "NEGOTIATE", Map.of("version", 0)).statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void a_lead_steps_aside_with_its_stage_and_comes_back_to_it() {
        String id = inTalks();
        move(member(), id, "PAUSED", Map.of("reason", "等订单"))
                .statusCode(400)
                .body("type", is("/problems/lead-review-day"));
        move(member(), id, "PAUSED", Map.of("reason", "等订单", "reviewOn", Days.later()))
                .statusCode(200)
                .body("stage", is("NEGOTIATE"))
                .body("state", is("PAUSED"))
                .body("reviewOn", is(Days.later()))
                .body("next", nullValue());
        move(member(), id, "REVIEW", Map.of()).statusCode(409).body("type", is("/problems/lead-beside"));
        move(member(), id, "NEGOTIATE", Map.of())
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("reviewOn", nullValue());
        move(member(), id, "VOID", Map.of("reason", "录错了")).statusCode(200).body("state", is("VOID"));
        move(member(), id, "NEGOTIATE", Map.of()).statusCode(409).body("type", is("/problems/lead-is-final"));
    }

    @Test
    void a_step_is_verified_by_somebody_else() {
        String id = inTalks();
        String step = member().get("/api/leads/" + id).path("steps[0].id");
        var verification = Map.of("stepId", step, "verifiedOn", today(), "evidence", "示例文件 1 号");
        member().body(verification)
                .post("/api/leads/" + id + "/verifications")
                .then()
                .statusCode(403);
        Caller.as(Role.OFFICE)
                .body(verification)
                .post("/api/leads/" + id + "/verifications")
                .then()
                .statusCode(200)
                .body("steps[0].verifiedOn", is(today()))
                .body("steps[0].verifiedBy", is("示例office"));
        Caller.as(Role.OFFICE)
                .body(verification)
                .post("/api/leads/" + id + "/verifications")
                .then()
                .statusCode(409)
                .body("type", is("/problems/step-verified-already"));
        String own = opened(Caller.as(Role.OFFICE));
        String ownStep = Caller.as(Role.OFFICE).get("/api/leads/" + own).path("steps[0].id");
        Caller.as(Role.OFFICE)
                .body(Map.of("stepId", ownStep, "evidence", "x"))
                .post("/api/leads/" + own + "/verifications")
                .then()
                .statusCode(409)
                .body("type", is("/problems/verify-own-step"));
        Caller.as(Role.OFFICE)
                .body(Map.of("stepId", ownStep, "evidence", "x"))
                .post("/api/leads/" + id + "/verifications")
                .then()
                .statusCode(400)
                .body("type", is("/problems/step-of-another-lead"));
    }

    private static String today() {
        return ZoneTime.today(Clock.systemUTC()).toString();
    }
}
