package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.lead.LeadCalls.follow;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;
import org.lianzhao.testing.Together;

@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class LeadClocksTest extends HttpTest {
    private final LocalDate longAgo = LocalDate.now(ZoneTime.ZONE).minusDays(40);

    /** The protection of first talks is a clock of another feature's. */
    private static final String OWN = "clocks.findAll { it.kind != 'PROTECTION' }";

    @Inject
    EntityManager database;

    @Inject
    LeadClocks clocks;

    @Inject
    ClockRun run;

    @Test
    void a_new_lead_is_to_be_answered_a_note_is_no_answer_and_a_call_is() {
        String id = opened(member());
        show(id).body(OWN + ".kind", contains("RESPOND")).body(OWN + ".light", contains("GREEN"));
        follow(member(), id, "NOTE").statusCode(201);
        show(id).body(OWN + ".kind", contains("RESPOND"));
        follow(member(), id, "CALL").statusCode(201);
        show(id).body(OWN, empty());
        timeline(id).body("items.clock.findAll { it && it.kind != 'PROTECTION' }.outcome", contains("MET"));
    }

    @Test
    void what_is_overdue_is_listed_counted_and_noted_once_as_missed_and_then_as_done_late() throws Exception {
        String id = opened(member());
        receivedLongAgo(id);
        Together.at(
                () -> {
                    run.run();
                    return true;
                },
                () -> {
                    run.run();
                    return true;
                });
        run.run();
        show(id).body(OWN + ".light", contains("RED"));
        list(Map.of("light", "RED", "clock", "RESPOND")).body("items.id", hasItem(id));
        list(Map.of("overdue", true, "sort", "due")).body("items.id", hasItem(id));
        list(Map.of("light", "YELLOW")).body("items.id", not(hasItem(id)));
        member().queryParams(Map.of("owner", "me", "light", "RED", "limit", 200))
                .get("/api/leads/clocks")
                .then()
                .statusCode(200)
                .body("items.lead.id", hasItem(id));
        int overdue = member().queryParam("owner", "me")
                .get("/api/leads/clocks/counts")
                .then()
                .statusCode(200)
                .extract()
                .path("overdue");
        assertThat(overdue).isPositive();
        follow(member(), id, "CALL").statusCode(201);
        timeline(id)
                .body(
                        "items.clock.findAll { it && it.kind != 'PROTECTION' }.outcome.sort()",
                        contains("LATE", "MISSED"));
    }

    @Test
    void a_lead_with_several_clocks_is_one_line_of_what_is_due_and_each_of_them_is_counted() {
        String id = opened(member());
        receivedLongAgo(id);
        int before = week();
        LocalDate next = LocalDate.now(ZoneTime.ZONE).plusDays(3);
        patch(member(), id, Map.of("nextStep", "示例", "nextOn", next.toString())).statusCode(200);
        var mine = member().queryParams(Map.of("owner", "me", "limit", 200))
                .get("/api/leads/clocks")
                .then()
                .statusCode(200)
                .extract();
        List<Map<String, ?>> lines = mine.path("items.findAll { it.lead.id == '" + id + "' }");
        assertThat(lines).hasSize(1);
        Map<String, ?> first =
                Objects.requireNonNull((Map<String, ?>) lines.get(0).get("clock"));
        assertThat(first.get("kind")).isEqualTo("RESPOND");
        assertThat(first.get("distance")).hasFieldOrPropertyWithValue("working", true);
        assertThat((List<Map<String, ?>>) lines.get(0).get("others"))
                .extracting("kind")
                .contains("NEXT_STEP");
        assertThat(week()).isEqualTo(before + 1);
    }

    private int week() {
        return member().queryParam("owner", "me")
                .get("/api/leads/clocks/counts")
                .path("week");
    }

    @Test
    void talks_want_updates_and_a_pause_only_its_review() {
        String id = inTalks();
        show(id).body(OWN + ".kind", contains("UPDATE", "STAGE"));
        LocalDate review = LocalDate.now(ZoneTime.ZONE).plusDays(20);
        move(member(), id, "PAUSED", Map.of("reason", "示例", "reviewOn", review.toString()))
                .statusCode(200)
                .body(OWN + ".kind", contains("PAUSE"))
                .body(OWN + ".dueOn", contains(review.toString()));
        timeline(id)
                .body("items.clock.findAll { it && it.kind != 'PROTECTION' }.outcome", hasItems("STOPPED", "STOPPED"));
    }

    @Test
    void a_head_waives_a_clock_with_a_reason_and_nobody_his_own() {
        String id = opened(member());
        waive(member(), id, "RESPOND").statusCode(403);
        waive(Caller.as(Role.LEADER), id, "RESPOND").statusCode(403);
        waive(Caller.as(Role.OFFICE), id, "UPDATE").statusCode(409);
        waive(Caller.as(Role.OFFICE), id, "RESPOND").statusCode(200).body(OWN, empty());
        timeline(id).body("items.clock.findAll { it && it.kind != 'PROTECTION' }.reason", contains("示例：当面谈过"));
        follow(member(), id, "CALL").statusCode(201);
        timeline(id).body("items.clock.findAll { it && it.kind != 'PROTECTION' }.outcome", contains("WAIVED"));
    }

    @Test
    void limits_are_tried_before_they_are_set_and_all_leads_follow_them() {
        String id = inTalks();
        int red = trial(Role.OFFICE, 1).statusCode(200).extract().path("items.find { it.kind == 'UPDATE' }.redThen");
        assertThat(red).isNotNegative();
        trial(Role.MEMBER, 1).statusCode(403);
        trial(Role.ADMIN, 1).statusCode(403);
        trial(Role.OFFICE, 0).statusCode(400);
        SettingCalls.set(Role.OFFICE, "clocks", Map.of("update", 21)).statusCode(200);
        try {
            run.run();
            show(id).body(
                            "clocks.find { it.kind == 'UPDATE' }.dueOn",
                            is(LocalDate.now(ZoneTime.ZONE).plusDays(21).toString()));
        } finally {
            SettingCalls.set(Role.OFFICE, "clocks", Map.of("update", 14)).statusCode(200);
            run.run();
        }
    }

    @Test
    void duties_are_told_by_person_and_by_task_force_within_the_scope() {
        String id = opened(member());
        patch(member(), id, Map.of("nextOn", longAgo.toString())).statusCode(200);
        List<Integer> mine = member().get("/api/leads/duties")
                .then()
                .statusCode(200)
                .extract()
                .path("items.red");
        assertThat(mine).isNotEmpty().allMatch(red -> red > 0);
        Caller.as(Role.OFFICE)
                .queryParam("by", "taskForce")
                .get("/api/leads/duties")
                .then()
                .statusCode(200)
                .body("items.red", hasItem(not(0)));
        Caller.as(Role.AUDITOR).get("/api/leads/duties").then().statusCode(403);
        Caller.as(Role.OFFICE)
                .queryParam("by", "nobody")
                .get("/api/leads/duties")
                .then()
                .statusCode(400);
    }

    private void receivedLongAgo(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update leads set received_on = :day where id = :id")
                    .setParameter("day", longAgo)
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            clocks.reckon(List.of(UUID.fromString(id)));
        });
    }

    private static ValidatableResponse show(String id) {
        return member().get("/api/leads/" + id).then().statusCode(200);
    }

    private static ValidatableResponse timeline(String id) {
        return member().get("/api/leads/" + id + "/timeline").then().statusCode(200);
    }

    private static ValidatableResponse list(Map<String, ?> filter) {
        return member().queryParams(filter)
                .queryParam("owner", "me")
                .queryParam("limit", 200)
                .get("/api/leads")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse waive(RequestSpecification caller, String id, String clock) {
        return caller.body(Map.of("clock", clock, "reason", "示例：当面谈过"))
                .post("/api/leads/" + id + "/waivers")
                .then();
    }

    private static ValidatableResponse trial(Role role, int update) {
        return Caller.as(role)
                .body(Map.of("values", List.of(Map.of("item", "update", "value", update))))
                .post("/api/settings/clocks/trials")
                .then();
    }
}
