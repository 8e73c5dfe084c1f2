package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianzhao.visit.VisitCalls.as;
import static org.lianzhao.visit.VisitCalls.firm;
import static org.lianzhao.visit.VisitCalls.idOf;
import static org.lianzhao.visit.VisitCalls.in;
import static org.lianzhao.visit.VisitCalls.lead;
import static org.lianzhao.visit.VisitCalls.listed;
import static org.lianzhao.visit.VisitCalls.member;
import static org.lianzhao.visit.VisitCalls.planned;
import static org.lianzhao.visit.VisitCalls.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

/** What becomes of a planned visit: it is held and becomes a follow-up, goes to another day or is cancelled. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class VisitSettlingTest extends HttpTest {
    private String owner = "";

    @BeforeEach
    void enterHim() {
        owner = member();
    }

    private RequestSpecification owner() {
        return as(owner);
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
}
