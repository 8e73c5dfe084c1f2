package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.visit.VisitCalls.as;
import static org.lianzhao.visit.VisitCalls.firm;
import static org.lianzhao.visit.VisitCalls.idOf;
import static org.lianzhao.visit.VisitCalls.in;
import static org.lianzhao.visit.VisitCalls.lead;
import static org.lianzhao.visit.VisitCalls.listed;
import static org.lianzhao.visit.VisitCalls.member;
import static org.lianzhao.visit.VisitCalls.plan;
import static org.lianzhao.visit.VisitCalls.planned;
import static org.lianzhao.visit.VisitCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Visits are planned on leads or with firms, and seen by whoever sees those. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class VisitResourceTest extends HttpTest {
    private String owner = "";

    @BeforeEach
    void enterHim() {
        owner = member();
    }

    private RequestSpecification owner() {
        return as(owner);
    }

    @Test
    void a_visit_on_a_lead_tells_when_whom_why_and_what_to_ask_for() {
        String companion = idOf(member());
        String lead = lead(owner(), Map.of());
        owner().body(Map.of("version", 0, "collaboratorIds", List.of(companion)))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        String id = planned(
                owner(),
                Map.of(
                        "leadId",
                        lead,
                        "time",
                        "10:00",
                        "place",
                        "深圳",
                        "leaderId",
                        idOf(owner),
                        "companionIds",
                        List.of(companion)));
        read(owner(), id)
                .statusCode(200)
                .body("day", is(in(2).toString()))
                .body("time", is("10:00"))
                .body("lead.id", is(lead))
                .body("companyName", notNullValue())
                .body("leader.id", is(idOf(owner)))
                .body("people.id", is(List.of(companion)))
                .body("state", is("PLANNED"))
                .body("overdue", is(false))
                .body("mayEdit", is(true))
                .body("missing", hasItem("项目内容"));
        assertThat(listed(owner(), Map.of("whose", "mine"))).containsExactly(id);
        assertThat(listed(owner(), Map.of("lead", lead))).containsExactly(id);
    }

    @Test
    void days_that_are_over_or_too_far_are_refused_by_field() {
        String lead = lead(owner(), Map.of());
        for (int days : new int[] {-1, 400}) {
            plan(owner(), Map.of("leadId", lead, "day", in(days).toString()))
                    .statusCode(400)
                    .body("violations.field", is(List.of("day")));
        }
        plan(owner(), Map.of("leadId", lead, "time", "25:00")).statusCode(400);
        plan(owner(), Map.of("leadId", lead, "leaderId", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", is(List.of("leaderId")));
        plan(owner(), Map.of()).statusCode(400).body("violations.field", is(List.of("companyId")));
        plan(owner(), Map.of("leadId", lead, "companyId", firm(owner()))).statusCode(400);
        plan(owner(), Map.of("leadId", lead, "leaderId", idOf(owner), "leaderName", "示例"))
                .statusCode(400)
                .body("violations.field", is(List.of("leaderName")));
    }

    @Test
    void a_day_off_is_told_and_planned_all_the_same() {
        String lead = lead(owner(), Map.of());
        int ahead = 0;
        while (owner().get("/api/visits/days/" + in(ahead))
                .then()
                .statusCode(200)
                .extract()
                .<Boolean>path("working")) {
            ahead++;
        }
        plan(owner(), Map.of("leadId", lead, "day", in(ahead).toString()))
                .statusCode(201)
                .body("dayOff", is(true));
        owner().get("/api/visits/days/2026-02-30").then().statusCode(400);
    }

    @Test
    void one_on_a_lead_is_seen_by_whoever_sees_the_lead() {
        String secret = lead(owner(), Map.of("confidential", true));
        String open = lead(owner(), Map.of());
        String hidden = planned(owner(), Map.of("leadId", secret));
        String shown = planned(owner(), Map.of("leadId", open));
        RequestSpecification office = Caller.as(Role.OFFICE);
        read(office, hidden).statusCode(404).body("detail", not(hasItem(secret)));
        office.body(Map.of("version", 0, "reason", "示例"))
                .post("/api/visits/" + hidden + "/cancellation")
                .then()
                .statusCode(404);
        office.queryParam("lead", secret).get("/api/visits").then().body("items", empty());
        read(office, shown).statusCode(200);
        assertThat(listed(Caller.as(Role.OFFICE), Map.of("lead", open))).containsExactly(shown);
        // named on it, but no longer on the lead: the lead decides
        String named = member();
        owner().body(Map.of("version", 0, "collaboratorIds", List.of(idOf(named))))
                .patch("/api/leads/" + secret)
                .then()
                .statusCode(200);
        String along = planned(owner(), Map.of("leadId", secret, "companionIds", List.of(idOf(named))));
        read(as(named), along).statusCode(200);
        owner().body(Map.of("version", 1, "collaboratorIds", List.of()))
                .patch("/api/leads/" + secret)
                .then()
                .statusCode(200);
        read(as(named), along).statusCode(404);
        assertThat(listed(as(named), Map.of("whose", "mine"))).isEmpty();
        plan(as(named), Map.of("leadId", open)).statusCode(404);
        Caller.as(Role.LEADER)
                .body(Map.of("version", 0, "purpose", "示例"))
                .patch("/api/visits/" + shown)
                .then()
                .statusCode(403);
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", 0, "purpose", "示例"))
                .patch("/api/visits/" + shown)
                .then()
                .statusCode(403);
    }

    @Test
    void one_with_a_firm_is_read_by_everybody_and_changed_by_those_who_go() {
        String along = member();
        String id = planned(owner(), Map.of("companyId", firm(owner()), "companionIds", List.of(idOf(along))));
        read(Caller.as(Role.SERVICE), id)
                .statusCode(200)
                .body("mayEdit", is(false))
                .body("lead", nullValue());
        as(member())
                .body(Map.of("version", 0, "purpose", "示例"))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(403)
                .body("type", is("/problems/visit-not-yours"));
        as(along)
                .body(Map.of("version", 0, "purpose", "示例"))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(200);
        assertThat(listed(as(along), Map.of("whose", "mine"))).containsExactly(id);
    }

    @Test
    void the_same_key_plans_one() {
        String lead = lead(owner(), Map.of());
        String key = UUID.randomUUID().toString();
        String one = planned(owner().header("Idempotency-Key", key), Map.of("leadId", lead));
        assertThat(planned(owner().header("Idempotency-Key", key), Map.of("leadId", lead)))
                .isEqualTo(one);
        assertThat(listed(owner(), Map.of("lead", lead))).containsExactly(one);
    }
}
