package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A decision may hold until a day; after it what follows from the firms holds again, on every page alike. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class StatusUntilTest extends HttpTest {
    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    @CacheName("chain-maps")
    Cache kept;

    private LocalDate today() {
        return ZoneTime.today(clock);
    }

    @Test
    void it_holds_through_its_last_day_and_not_a_day_longer() {
        int number = seen("EL-1100");
        decide("EL-1100", number, today()).statusCode(201).body("until", is(today().toString()));
        segment("EL-1100").body("status.status", is("WEAK")).body("status.until", is(today().toString()));
        cell("EL-1100", "status", "WEAK");
        over("EL-1100");
        var now = segment("EL-1100")
                .body("status", nullValue())
                .body("history[0].until", is(today().minusDays(1).toString()));
        String computed = now.extract().path("cover.computed");
        cell("EL-1100", "status", computed);
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/gaps")
                .then()
                .body("items.find { it.segmentCode == 'EL-1100' }.status", is(computed));
    }

    @Test
    void what_is_over_is_not_withdrawn_but_decided_anew() {
        decide("EL-1110", seen("EL-1110"), today()).statusCode(201);
        over("EL-1110");
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("reason", "示例撤回", "number", 0))
                .post("/api/segments/EL-1110/status-withdrawal")
                .then()
                .statusCode(409)
                .body("type", is("/problems/nothing-to-withdraw"));
        decide("EL-1110", 0, null).statusCode(201).body("until", nullValue());
    }

    @Test
    void a_day_that_is_over_or_far_away_is_refused() {
        for (LocalDate day : List.of(today().minusDays(1), today().plusYears(6))) {
            decide("EL-3020", seen("EL-3020"), day)
                    .statusCode(400)
                    .body("type", is("/problems/until-day"))
                    .body("violations.field", hasItem("until"));
        }
    }

    @Test
    void the_day_stands_in_the_audit() {
        decide("EL-3040", seen("EL-3040"), today().plusDays(30)).statusCode(201);
        String until = Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "segment")
                .queryParam("limit", 200)
                .get("/api/audit")
                .path("items.find { it.subjectName == '金属基与陶瓷基板' }.after.holdsUntil");
        assertThat(until).isEqualTo(today().plusDays(30).toString());
    }

    // as if the day had passed
    private void over(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                update status_override o join segment s on s.id = o.segment_id
                                set o.until_on = :yesterday where s.code = :code and o.until_on is not null
                                """)
                        .setParameter("yesterday", today().minusDays(1))
                        .setParameter("code", code)
                        .executeUpdate());
        kept.invalidateAll().await().indefinitely(); // nobody has changed anything
    }

    private static void cell(String code, String field, String value) {
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/map")
                .then()
                .body(
                        "stages.groups.flatten().segments.flatten().find { it.code == '" + code + "' }." + field,
                        is(value));
    }

    private static int seen(String code) {
        Integer number = segment(code).extract().path("status.number");
        return number == null ? 0 : number;
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    private static ValidatableResponse decide(String code, int number, @Nullable LocalDate until) {
        Map<String, @Nullable Object> said =
                new HashMap<>(Map.of("status", "WEAK", "reason", "示例认定", "number", number));
        said.put("until", until == null ? null : until.toString());
        return Caller.as(Role.CHAIN_OFFICE)
                .body(said)
                .post("/api/segments/" + code + "/status")
                .then();
    }
}
