package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.HttpTest;

/** What is planned on a lead is planned for a day that somebody can mean, whichever way it is said. */
@QuarkusTest
class PlannedDayTest extends HttpTest {
    @Inject
    EntityManager database;

    private final LocalDate today = LocalDate.now(ZoneTime.ZONE);
    private final LocalDate earliest = today.minusYears(2);
    private final LocalDate latest = today.plusYears(3);

    private static ValidatableResponse bulk(String id, String action, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("ids", List.of(id), "action", action));
        body.putAll(more);
        return member().body(body).post("/api/leads/bulk").then();
    }

    private static ValidatableResponse followUp(String id, String day) {
        return member().body(Map.of("content", "示例", "nextStep", "寄样品", "nextOn", day))
                .post("/api/leads/" + id + "/follow-ups")
                .then();
    }

    private static void refused(ValidatableResponse answer, String field, String problem) {
        answer.statusCode(400).body("type", is("/problems/" + problem)).body("violations.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource({"-1, planned-day-long-ago", "1, planned-day-far-ahead"})
    void the_day_of_a_next_step_is_neither_long_ago_nor_far_ahead(int by, String problem) {
        String id = opened(member());
        String day = (by < 0 ? earliest : latest).plusDays(by).toString();
        refused(patch(member(), id, Map.of("nextOn", day)), "nextOn", problem);
        refused(followUp(id, day), "nextOn", problem);
        refused(bulk(id, "PLAN", Map.of("nextStep", "示例", "nextOn", day)), "nextOn", problem);
    }

    @Test
    void the_first_and_the_last_day_that_can_be_meant_are_taken() {
        String id = opened(member());
        patch(member(), id, Map.of("nextOn", earliest.toString())).statusCode(200);
        patch(member(), id, Map.of("nextOn", latest.toString())).statusCode(200);
        followUp(id, latest.toString()).statusCode(201);
        bulk(id, "PLAN", Map.of("nextStep", "示例", "nextOn", earliest.toString()))
                .body("changed", is(1));
        move(member(), id, "PAUSED", Map.of("reason", "示例", "reviewOn", latest.toString()))
                .statusCode(200);
    }

    @Test
    void a_pause_is_looked_at_again_before_everybody_has_forgotten_it() {
        String id = opened(member());
        Map<String, String> pause =
                Map.of("reason", "示例", "reviewOn", latest.plusDays(1).toString());
        refused(move(member(), id, "PAUSED", pause), "reviewOn", "planned-day-far-ahead");
        refused(bulk(id, "PAUSE", pause), "reviewOn", "planned-day-far-ahead");
    }

    @Test
    void a_day_that_was_planned_long_ago_may_come_again_with_the_rest_of_a_form() {
        String id = opened(member());
        LocalDate old = earliest.minusDays(1);
        int changed = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("update leads set next_on = :day where id = :id")
                        .setParameter("day", old)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        assertThat(changed).isEqualTo(1);
        patch(member(), id, Map.of("nextStep", "示例", "nextOn", old.toString())).statusCode(200);
    }
}
