package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.survey.SurveyCalls.enter;
import static org.lianzhao.survey.SurveyCalls.large;
import static org.lianzhao.survey.SurveyCalls.row;
import static org.lianzhao.survey.SurveyCalls.supply;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** What 链主 and 规上 firms tell makes 本地配套率, each ring of it from those that tell of it. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class SurveyRateTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @Test
    void a_survey_makes_a_rate_in_three_rings_with_its_year_and_source() {
        String firm = large();
        enter(Role.CHAIN_OFFICE, row(firm, Map.of("year", 2011)))
                .statusCode(201)
                .body("total", is(1000.0f));
        supply(2011)
                .body("purchases.zone.share", is(0.2f))
                .body("purchases.city.share", is(0.3f))
                .body("purchases.province.share", is(0.3f))
                .body("purchases.firms", is(1))
                .body("purchases.sources", contains("2019 年度链主调查"))
                .body("years", hasItem(2011))
                .body("notKnown", nullValue());
        Caller.as(Role.MEMBER)
                .get("/api/chains/EQ/surveys?year=2011")
                .then()
                .statusCode(200)
                .body("items.companyId", contains(firm));
        supply(2001).body("purchases", nullValue()).body("notKnown", is("NO_SURVEY"));
        Caller.as(Role.LEADER).get("/api/chains/XX/supply").then().statusCode(404);
    }

    @Test
    void a_ring_that_a_firm_does_not_tell_of_is_not_known_and_counts_in_no_rate() {
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2006))).statusCode(201);
        Map<String, @Nullable Object> bare = row(large(), Map.of("year", 2006, "total", 9000, "zone", 900));
        bare.put("city", null);
        bare.put("province", null);
        enter(Role.CHAIN_OFFICE, bare).statusCode(201).body("city", nullValue());
        supply(2006)
                .body("purchases.firms", is(2))
                .body("purchases.total", is(10000.0f))
                .body("purchases.zone.share", is(0.11f))
                .body("purchases.city.share", is(0.3f))
                .body("purchases.city.firms", is(1))
                .body("purchases.city.total", is(1000.0f))
                .body("notKnown", nullValue());
        bare.put("year", 2005);
        bare.put("zone", null);
        enter(Role.CHAIN_OFFICE, bare).statusCode(201);
        supply(2005)
                .body("purchases.zone.share", nullValue())
                .body("purchases.total", is(9000.0f))
                .body("notKnown", is("NO_ZONE"));
    }

    @Test
    void a_ring_whose_records_tell_less_than_those_of_the_ring_within_is_not_compared_with_it() {
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2007, "zone", 100, "city", 0)))
                .statusCode(201);
        Map<String, @Nullable Object> near = row(large(), Map.of("year", 2007, "zone", 900));
        near.put("city", null);
        near.put("province", null);
        enter(Role.CHAIN_OFFICE, near).statusCode(201);
        supply(2007)
                .body("purchases.zone.share", is(0.5f))
                .body("purchases.zone.comparable", is(true))
                .body("purchases.city.share", nullValue())
                .body("purchases.city.comparable", is(false))
                .body("purchases.province.comparable", is(false));
    }

    @Test
    void who_tells_of_everything_and_of_a_segment_is_counted_once_and_the_segment_shown() {
        String firm = large();
        enter(Role.CHAIN_OFFICE, row(firm, Map.of("year", 2004))).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(firm, Map.of("year", 2004, "segmentCode", "EQ-7010", "total", 400)))
                .statusCode(201);
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2004, "segmentCode", "EQ-7010", "total", 500)))
                .statusCode(201);
        supply(2004)
                .body("purchases.total", is(1500.0f))
                .body("purchases.firms", is(2))
                .body("segments.segmentCode", contains("EQ-7010"))
                .body("segments[0].purchases.total", is(900.0f));
    }

    @Test
    void a_segment_whose_purchases_were_asked_for_shows_them_among_what_its_status_rests_on() {
        cover("EQ-7020").body("cover.local", nullValue()).body("cover.localRequired", is(0.5f));
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2012, "segmentCode", "EQ-7020")))
                .statusCode(201);
        String later = large();
        enter(Role.CHAIN_OFFICE, row(later, Map.of("year", 2013, "segmentCode", "EQ-7020", "zone", 600)))
                .statusCode(201);
        enter(Role.CHAIN_OFFICE, row(later, Map.of("year", 2014, "segmentCode", "EQ-7020", "side", "SALE")))
                .statusCode(201);
        supply(2013)
                .body("segments.segmentCode", contains("EQ-7020"))
                .body("segments[0].segmentNameEn", not(emptyOrNullString()));
        cover("EQ-7020")
                .body("cover.local.share", is(0.6f))
                .body("cover.local.year", is(2013))
                .body("cover.local.firms", is(1));
    }

    private static ValidatableResponse cover(String segment) {
        return Caller.as(Role.LEADER).get("/api/segments/" + segment).then().statusCode(200);
    }

    @Test
    void a_chains_rate_costs_the_same_few_statements_however_many_rows_it_has() {
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2016))).statusCode(201);
        long one = Statements.fewest(database, () -> () -> supply(2016));
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2016))).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2016))).statusCode(201);
        assertThat(Statements.fewest(database, () -> () -> supply(2016))).isEqualTo(one);
    }
}
