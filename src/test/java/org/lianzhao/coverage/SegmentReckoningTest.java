package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;
import org.lianzhao.testing.Statements;

/** A status shows what it follows from, on the segment and on the firm alike, and chains their figures. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class SegmentReckoningTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @AfterEach
    void as_ever() {
        SettingCalls.set(
                        Role.CHAIN_OFFICE,
                        "coverage",
                        Map.of("output", 10_000, "months", 12, "city", 0.7, "province", 0.9))
                .statusCode(200);
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    @Test
    void a_status_shows_its_rule_and_the_firms_it_rests_on() {
        segment("EQ-2010")
                .body("cover.rule", notNullValue())
                .body("cover.required", is(3))
                .body("age.months", is(12))
                .body("residents[0].counts", notNullValue());
    }

    @Test
    void a_firms_page_and_the_segment_agree_on_who_counts() {
        for (String code : List.of("EQ-2010", "EQ-2040", "EQ-3050", "EL-5020")) {
            List<Map<String, Object>> firms = segment(code).extract().path("residents");
            for (Map<String, Object> firm : firms) {
                List<Boolean> own = Caller.as(Role.MEMBER)
                        .get("/api/companies/" + firm.get("companyId"))
                        .path("holdings.findAll { it.segmentCode == '" + code + "' && it.place == '" + firm.get("place")
                                + "' }.counts");
                assertThat(own).contains((Boolean) firm.get("counts"));
            }
        }
    }

    @Test
    void an_output_that_is_large_enough_makes_a_segment_strong_and_the_limit_is_a_setting() {
        String leader = Caller.as(Role.CHAIN_OFFICE)
                .get("/api/segments/EQ-6010")
                .path(
                        "residents.find { it.role == 'LEADER' && it.presence == 'PRODUCTION' && it.place == 'ZONE' }.companyId");
        Map<String, Object> holding = Caller.as(Role.MEMBER)
                .get("/api/companies/" + leader)
                .path("holdings.find { it.segmentCode == 'EQ-6010' }");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", holding.get("version"), "output", Map.of("amount", 12000, "year", 2025)))
                .patch("/api/companies/" + leader + "/holdings/" + holding.get("id"))
                .then()
                .statusCode(200);
        segment("EQ-6010")
                .body("cover.rule", is("LARGE_FIRM"))
                .body("cover.computed", is("STRONG"))
                .body("cover.largeFirm.output", is(12000f));
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("output", 20000)).statusCode(200);
        segment("EQ-6010").body("cover.rule", is("FEW_PRODUCING")).body("cover.largeFirm", nullValue());
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("amount", -1, "year", 2025), Map.of("amount", 5), Map.of("amount", 5, "year", 2999))) {
            Caller.as(Role.MEMBER)
                    .body(Map.of("version", (int) Objects.requireNonNull(holding.get("version")) + 1, "output", wrong))
                    .patch("/api/companies/" + leader + "/holdings/" + holding.get("id"))
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void evidence_grows_old_by_the_age_that_is_set() {
        segment("EQ-2040").body("age.newest", notNullValue());
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("months", 1)).statusCode(200);
        segment("EQ-2040").body("age.due", is(true)).body("age.months", is(1));
        Caller.as(Role.MEMBER)
                .get("/api/chains/EQ/map")
                .then()
                .body("stages.groups.flatten().segments.flatten().find { it.code == 'EQ-2040' }.aged", is(true));
    }

    @Test
    void a_setting_out_of_range_is_named() {
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("months", 0))
                .statusCode(400)
                .body("type", is("/problems/setting-range"))
                .body("violations.field", hasItem("months"));
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("city", 1.5)).statusCode(400);
        Caller.as(Role.LEADER)
                .body(Map.of("version", 0, "values", List.of(Map.of("item", "months", "value", 6)), "reason", "示例"))
                .put("/api/settings/coverage")
                .then()
                .statusCode(403);
    }

    @Test
    void a_chain_tells_its_coverage_with_what_it_is_made_of() {
        var map = Caller.as(Role.MEMBER).get("/api/chains/EQ/map").then().statusCode(200);
        int producing = map.extract()
                .<List<Object>>path("stages.groups.flatten().segments.flatten().findAll { it.producing > 0 }")
                .size();
        map.body("figures.producing", is(producing))
                .body("figures.segments", is(50))
                .body("figures.coverage", is(producing / 50f))
                .body("figures.notKnown", nullValue())
                .body("figures.weighted", notNullValue());
        Caller.as(Role.MEMBER)
                .get("/api/chains")
                .then()
                .body("items.find { it.code == 'EQ' }.figures.producing", is(producing));
    }

    @Test
    void a_segment_costs_the_same_few_statements_however_many_firms_it_has() {
        segment("EQ-2040");
        long many = Statements.fewest(database, () -> () -> segment("EQ-2040"));
        long none = Statements.fewest(database, () -> () -> segment("EQ-1010"));
        assertThat(many).isLessThanOrEqualTo(none + 1);
    }
}
