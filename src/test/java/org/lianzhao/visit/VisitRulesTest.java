package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Who can be asked to go to a visit, what is refused, and which visits a card shows. */
@QuarkusTest
class VisitRulesTest extends HttpTest {
    @Inject
    EntityManager database;

    private String owner = "";

    @BeforeEach
    void enterHim() {
        owner = member();
    }

    private RequestSpecification owner() {
        return as(owner);
    }

    private ValidatableResponse change(String visit, Map<String, ?> fields) {
        return owner().body(fields).patch("/api/visits/" + visit).then();
    }

    private ValidatableResponse post(String visit, String what, Map<String, ?> said) {
        return owner().body(said).post("/api/visits/" + visit + "/" + what).then();
    }

    @Test
    void whoever_plans_a_visit_keeps_it_when_another_one_leads_it() {
        String visit = planned(owner(), Map.of("companyId", firm(owner()), "leaderId", idOf(owner)));
        change(visit, Map.of("version", 0, "leaderId", idOf(member()))).statusCode(200);
        assertThat(listed(owner(), Map.of("whose", "mine"))).containsExactly(visit);
        read(owner(), visit).body("mayEdit", is(true));
    }

    @Test
    void who_does_not_see_the_lead_can_neither_lead_the_visit_nor_go_along() {
        String lead = lead(owner(), Map.of());
        String other = idOf(member());
        plan(owner(), Map.of("leadId", lead, "companionIds", List.of(other)))
                .statusCode(400)
                .body("violations.field", is(List.of("companionIds")));
        plan(owner(), Map.of("leadId", lead, "leaderId", other))
                .statusCode(400)
                .body("violations.field", is(List.of("leaderId")));
        owner().body(Map.of("version", 0, "collaboratorIds", List.of(other)))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        planned(owner(), Map.of("leadId", lead, "leaderId", other));
    }

    @Test
    void a_colleague_and_a_name_cannot_lead_it_both() {
        String visit = planned(owner(), Map.of("companyId", firm(owner())));
        String other = idOf(member());
        change(visit, Map.of("version", 0, "leaderId", other, "leaderName", "示例领导"))
                .statusCode(400)
                .body("violations.field", is(List.of("leaderName")));
        change(visit, Map.of("version", 0, "leaderId", other)).statusCode(200);
        change(visit, Map.of("version", version(owner(), visit), "leaderName", "示例领导"))
                .statusCode(200)
                .body("leaderName", is("示例领导"))
                .body("leader", nullValue());
    }

    @Test
    void which_version_was_seen_is_to_be_said() {
        String visit = planned(owner(), Map.of("companyId", firm(owner())));
        post(visit, "meeting", Map.of("content", "谈了搬迁"))
                .statusCode(400)
                .body("violations.field", is(List.of("version")));
        post(visit, "cancellation", Map.of("reason", "对方不来了"))
                .statusCode(400)
                .body("violations.field", is(List.of("version")));
    }

    @Test
    void a_meeting_of_long_ago_is_refused_by_its_day() {
        String visit = planned(owner(), Map.of("companyId", firm(owner())));
        post(visit, "meeting", Map.of("version", 0, "content", "谈了搬迁", "occurredOn", in(-400).toString()))
                .statusCode(400)
                .body("violations.field", is(List.of("occurredOn")));
    }

    @Test
    void those_whose_day_is_over_and_those_to_come_are_listed_apart() {
        String firm = firm(owner());
        String over = planned(owner(), Map.of("companyId", firm));
        String today = planned(owner(), Map.of("companyId", firm, "day", in(0).toString()));
        passes(over);
        assertThat(listed(owner(), Map.of("company", firm, "overdue", true))).containsExactly(over);
        assertThat(listed(owner(), Map.of("company", firm, "overdue", false))).containsExactly(today);
        assertThat(listed(owner(), Map.of("company", firm))).containsExactly(over, today);
    }

    private void passes(String visit) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update visit set day = :day where id = :id")
                        .setParameter("day", in(-3))
                        .setParameter("id", UUID.fromString(visit))
                        .executeUpdate());
    }

    @Test
    void one_of_several_task_forces_is_asked_for_and_none_of_others() {
        String first = force();
        String second = force();
        String planner = entered(Set.of(first));
        String visit = planned(as(planner), Map.of("companyId", firm(as(planner))));
        String both = entered(Set.of(first, second));
        assertThat(listed(as(both), Map.of("whose", "forces", "taskForce", first)))
                .containsExactly(visit);
        assertThat(listed(as(both), Map.of("whose", "forces", "taskForce", second)))
                .isEmpty();
        assertThat(listed(as(both), Map.of("whose", "forces"))).containsExactly(visit);
        assertThat(listed(as(entered(Set.of(second))), Map.of("whose", "forces", "taskForce", first)))
                .isEmpty();
    }

    private static String force() {
        return Caller.as(Role.ADMIN)
                .body(Map.of("name", Fresh.text(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Somebody in these task forces. */
    private static String entered(Set<String> forces) {
        String username = "test-visit-" + Fresh.mark();
        Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", "示例" + username, "taskForceIds", forces))
                .post("/api/users")
                .then()
                .statusCode(201);
        return username;
    }
}
