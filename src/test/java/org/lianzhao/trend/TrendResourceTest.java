package org.lianzhao.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;
import org.lianzhao.testing.Statements;

/** Maps and their figures as they were, and how they moved. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class TrendResourceTest extends HttpTest {
    @Inject
    DayKeeping keeping;

    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    private final LocalDate today = ZoneTime.today(Clock.systemUTC());
    private String chain = "";
    private List<String> small = List.of();

    @BeforeEach
    void published() {
        chain = DraftCalls.chain();
        small = DraftCalls.small(chain);
    }

    private void decide(int number, String status) {
        DraftCalls.office()
                .body(Map.of("number", number, "status", status, "reason", "示例走访"))
                .post("/api/segments/" + small.get(1) + "/status")
                .then()
                .statusCode(201);
    }

    /** Everything that was recorded of this chain happened so many days earlier. */
    private void earlier(int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("chain_edition", "chain_revision", "segment_placement", "segment_link")) {
                shift(table, "valid_from", "chain_id = (select id from chain where code = :chain)", days);
            }
            String segments = "segment_id in (select p.segment_id from segment_placement p join chain c"
                    + " on c.id = p.chain_id where c.code = :chain)";
            shift("segment_revision", "valid_from", segments, days);
            shift("status_override", "decided_at", segments, days);
            shift("segment_day", "on_day", segments, days);
            shift("chain_day", "on_day", "chain_id = (select id from chain where code = :chain)", days);
            database.createNativeQuery(
                            "update chain_edition set valid_to = date_sub(valid_to, interval :days day)"
                                    + " where valid_to < '9999-01-01' and chain_id = (select id from chain where code = :chain)")
                    .setParameter("days", days)
                    .setParameter("chain", chain)
                    .executeUpdate();
        });
    }

    private void shift(String table, String column, String which, int days) {
        database.createNativeQuery("update %s set %s = date_sub(%s, interval :days day) where %s"
                        .formatted(table, column, column, which))
                .setParameter("days", days)
                .setParameter("chain", chain)
                .executeUpdate();
    }

    private ValidatableResponse map(LocalDate day) {
        return Caller.as(Role.LEADER)
                .queryParam("asOf", day.toString())
                .get("/api/chains/" + chain + "/map")
                .then();
    }

    private ValidatableResponse trend() {
        return Caller.as(Role.LEADER)
                .get("/api/chains/" + chain + "/trend")
                .then()
                .statusCode(200);
    }

    @Test
    void a_map_is_shown_as_it_was_on_a_day() {
        decide(0, "WEAK");
        keeping.keep();
        earlier(10);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "新名称")));
        DraftCalls.publish(chain, "示例").then().statusCode(201);
        decide(1, "STRONG");
        map(today.minusDays(3))
                .statusCode(200)
                .body("asOf", is(today.minusDays(3).toString()))
                .body("recorded", is(true))
                .body("chain.edition", is(2))
                .body("counts.present", is(1))
                .body("stages[1].groups[0].segments.name", contains("示例一", "示例二"))
                .body("stages[1].groups[0].segments.status", contains("WEAK", "MISSING"))
                .body("stages[1].groups[0].segments.computed", contains("UNKNOWN", "MISSING"));
        map(today)
                .body("chain.edition", is(3))
                .body("stages[1].groups[0].segments.name", contains("新名称", "示例二"))
                .body("stages[1].groups[0].segments.status", contains("STRONG", "MISSING"));
    }

    @Test
    void beside_a_past_map_stand_the_rules_of_that_day_and_when_its_figures_were_reckoned() {
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("output", 10_000))
                .statusCode(200);
        keeping.keep();
        earlier(1);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        shift("chain_day", "recorded_at", "chain_id = (select id from chain where code = :chain)", 1));
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("output", 20_000))
                .statusCode(200);
        try {
            map(today.minusDays(1))
                    .statusCode(200)
                    .body("rules.output", is(10_000))
                    .body("reckonedAt", notNullValue());
            map(today).body("rules.output", is(20_000)).body("reckonedAt", nullValue());
        } finally {
            SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("output", 10_000))
                    .statusCode(200);
        }
    }

    @Test
    void beside_a_map_of_before_figures_had_a_moment_stands_no_local_share_for_none_was_asked_for() {
        keeping.keep();
        earlier(1);
        map(today.minusDays(1)).body("reckonedAt", notNullValue()).body("rules.local", is(0.5f));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update chain_day set recorded_at = null where chain_id ="
                                + " (select id from chain where code = :chain)")
                        .setParameter("chain", chain)
                        .executeUpdate());
        map(today.minusDays(1)).body("reckonedAt", nullValue()).body("rules.local", is(0.0f));
        map(today).body("rules.local", is(0.5f));
    }

    @Test
    void the_changes_of_status_are_told_page_by_page() {
        for (int change = 0; change < 23; change++) {
            decide(change, change % 2 == 0 ? "WEAK" : "STRONG");
            keeping.keep();
            earlier(1);
        }
        String next = trend().body("moved", hasSize(20)).extract().path("movedNext");
        Caller.as(Role.LEADER)
                .queryParam("cursor", next)
                .get("/api/chains/" + chain + "/trend/moves")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].day", is(today.minusDays(22).toString()))
                .body("nextCursor", nullValue());
        Caller.as(Role.LEADER)
                .get("/api/chains/" + chain + "/trend/moves?limit=200&from=" + today.minusDays(3))
                .then()
                .body(
                        "items.day",
                        contains(
                                today.minusDays(1).toString(),
                                today.minusDays(2).toString()));
    }

    @Test
    void where_no_figures_are_on_record_it_says_so_and_shows_what_was_said() {
        decide(0, "WEAK");
        earlier(10);
        map(today.minusDays(3))
                .statusCode(200)
                .body("recorded", is(false))
                .body("stages[1].groups[0].segments.status", contains("WEAK", "UNKNOWN"));
    }

    @Test
    void a_day_before_the_first_edition_or_to_come_is_refused() {
        map(today.minusDays(3))
                .statusCode(409)
                .body("type", is("/problems/map-not-yet"))
                .body("detail", is("这一天还没有这条产业链的图谱，最早的一版从 " + today + " 开始。请选那天或以后的日期。"));
        map(today.plusDays(1)).statusCode(400).body("violations[0].field", is("asOf"));
    }

    @Test
    void it_tells_week_by_week_how_much_is_covered_and_which_segments_moved() {
        trend().body("recordedFrom", nullValue()).body("points", empty()).body("moved", empty());
        decide(0, "WEAK");
        keeping.keep();
        earlier(10);
        keeping.keep();
        decide(1, "STRONG");
        keeping.keep();
        keeping.keep();
        trend().body("recordedFrom", is(today.minusDays(10).toString()))
                .body("points.day", contains(today.minusDays(10).toString(), today.toString()))
                .body("points.figures.present", contains(1, 1))
                .body("points.figures.segments", contains(2, 2))
                .body("points.figures.producing", contains(0, 0))
                .body("moved.code", contains(small.get(1)))
                .body("moved[0].from", is("WEAK"))
                .body("moved[0].to", is("STRONG"))
                .body("moved[0].day", is(today.toString()))
                .body("closed", empty());
        Caller.as(Role.LEADER)
                .queryParam("from", today.minusYears(4).toString())
                .get("/api/chains/" + chain + "/trend")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("from"));
    }

    @Test
    void keeping_and_telling_take_as_many_statements_however_large_a_map_is() {
        keeping.keep();
        assertThat(Statements.fewest(factory, () -> keeping::keep)).isLessThanOrEqualTo(12);
        assertThat(Statements.fewest(factory, () -> this::trend)).isLessThanOrEqualTo(12);
        assertThat(Statements.fewest(factory, () -> () -> map(today))).isLessThanOrEqualTo(12);
    }
}
