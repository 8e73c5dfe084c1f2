package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import static org.lianzhao.visit.VisitCalls.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** Visits are planned on leads or with firms, seen by whoever sees those, and become follow-ups. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class VisitResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory factory;

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
    void a_planned_visit_counts_for_no_clock() {
        String lead = lead(owner(), Map.of());
        planned(owner(), Map.of("leadId", lead));
        owner().get("/api/leads/" + lead + "/timeline").then().body("items.findAll { it.followUp != null }", empty());
        owner().get("/api/leads/" + lead + "/gate?to=NEGOTIATE").then().body("missing.field", hasItem("VISIT"));
    }

    @Test
    void held_it_becomes_the_follow_up_of_the_lead_with_the_next_step() {
        String lead = lead(owner(), Map.of());
        String id = planned(owner(), Map.of("leadId", lead, "leaderId", idOf(owner)));
        String next = in(7).toString();
        owner().body(Map.of("version", 0, "content", "看了产线", "nextStep", "发报价", "nextOn", next))
                .post("/api/visits/" + id + "/meeting")
                .then()
                .statusCode(200)
                .body("state", is("HELD"))
                .body("followUpId", notNullValue())
                .body("day", is(in(0).toString()))
                .body("moves", hasSize(1));
        owner().get("/api/leads/" + lead + "/timeline")
                .then()
                .body("items[0].followUp.kind", is("VISIT"))
                .body("items[0].followUp.content", is("看了产线"))
                .body("items[0].followUp.people", is("示例" + owner))
                .body("items[0].followUp.nextStep", is("发报价"));
        owner().get("/api/leads/" + lead).then().body("nextOn", is(next));
        assertThat(listed(owner(), Map.of("whose", "mine", "settled", true))).containsExactly(id);
        owner().body(Map.of("version", 1, "content", "又一次"))
                .post("/api/visits/" + id + "/meeting")
                .then()
                .statusCode(409)
                .body("type", is("/problems/visit-held"));
    }

    @Test
    void held_with_a_firm_it_is_noted_there_and_has_no_next_step() {
        String firm = firm(owner());
        String id = planned(owner(), Map.of("companyId", firm, "kind", "RECEPTION"));
        owner().body(Map.of("version", 0, "content", "来看厂房", "nextStep", "发报价"))
                .post("/api/visits/" + id + "/meeting")
                .then()
                .statusCode(400)
                .body("violations.field", is(List.of("nextStep")));
        owner().body(Map.of("version", 0, "content", "来看厂房"))
                .post("/api/visits/" + id + "/meeting")
                .then()
                .statusCode(200);
        owner().get("/api/companies/" + firm + "/activities")
                .then()
                .body("items[0].kind", is("RECEPTION"))
                .body("items[0].content", is("来看厂房"));
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
    void one_that_is_moved_keeps_where_it_was_and_two_who_move_it_at_once_are_told() {
        String lead = lead(owner(), Map.of());
        String id = planned(owner(), Map.of("leadId", lead, "time", "10:00"));
        owner().body(Map.of("version", 0, "day", in(5).toString(), "time", "14:30", "moveReason", "对方改期"))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(200)
                .body("day", is(in(5).toString()))
                .body("time", is("14:30"))
                .body("moves[0].day", is(in(2).toString()))
                .body("moves[0].time", is("10:00"))
                .body("moves[0].reason", is("对方改期"))
                .body("moves[0].movedBy", is("示例" + owner));
        owner().body(Map.of("version", 0, "purpose", "另一件事"))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/stale"));
        owner().body(Map.of("version", 1, "day", in(-1).toString()))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void cancelled_it_says_why_and_is_over() {
        String id = planned(owner(), Map.of("companyId", firm(owner())));
        owner().body(Map.of("version", 0, "reason", ""))
                .post("/api/visits/" + id + "/cancellation")
                .then()
                .statusCode(400);
        owner().body(Map.of("version", 0, "reason", "对方不来了"))
                .post("/api/visits/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("reason", is("对方不来了"))
                .body("settledBy", is("示例" + owner));
        owner().body(Map.of("version", version(owner(), id), "purpose", "另一件事"))
                .patch("/api/visits/" + id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/visit-cancelled"));
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
    void a_page_follows_the_other_without_gap_whatever_they_hang_on() {
        String lead = lead(owner(), Map.of());
        List<String> planned = new ArrayList<>();
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(3).toString())));
        planned.add(planned(owner(), Map.of("companyId", firm(owner()), "day", in(3).toString(), "time", "00:00")));
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(3).toString(), "time", "09:00")));
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(4).toString())));
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = owner().queryParams(Map.of("whose", "mine", "limit", 1, "cursor", cursor))
                    .get("/api/visits")
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertThat(read).isEqualTo(planned);
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

    @Test
    void a_longer_list_takes_no_more_statements() {
        for (int count = 0; count < 4; count++) {
            planned(owner(), Map.of("leadId", lead(owner(), Map.of("confidential", count == 3))));
            planned(owner(), Map.of("companyId", firm(owner())));
        }
        owner().get("/api/visits?whose=mine&limit=8");
        long few = Statements.fewest(factory, () -> () -> owner().get("/api/visits?whose=mine&limit=2"));
        assertThat(Statements.fewest(factory, () -> () -> owner().get("/api/visits?whose=mine&limit=8")))
                .isLessThanOrEqualTo(few + 1)
                .isLessThan(25);
    }
}
