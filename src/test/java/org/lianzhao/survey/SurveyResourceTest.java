package org.lianzhao.survey;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.survey.SurveyCalls.enter;
import static org.lianzhao.survey.SurveyCalls.large;
import static org.lianzhao.survey.SurveyCalls.refused;
import static org.lianzhao.survey.SurveyCalls.row;
import static org.lianzhao.survey.SurveyCalls.supply;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What 链主 and 规上 firms buy and sell near the zone is entered by the chain office. */
@QuarkusTest
class SurveyResourceTest extends HttpTest {
    @Test
    void a_firm_is_meant_by_its_name_where_the_register_has_one_of_that_name() {
        String firm = large();
        String name = Caller.as(Role.MEMBER).get("/api/companies/" + firm).path("name");
        Map<String, @Nullable Object> said = row(firm, Map.of("year", 2003, "company", name));
        said.remove("companyId");
        enter(Role.CHAIN_OFFICE, said).statusCode(201).body("companyId", is(firm));
        said.put("company", "示例没有这家" + Fresh.mark());
        refused(said, "survey-firm", "company");
    }

    @Test
    void every_row_of_a_year_is_read_page_by_page_and_counted() {
        for (int rows = 0; rows < 3; rows++) {
            enter(Role.CHAIN_OFFICE, row(large(), Map.of("year", 2002))).statusCode(201);
        }
        ValidatableResponse first = Caller.as(Role.MEMBER)
                .get("/api/chains/EQ/surveys?year=2002&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("nextCursor", notNullValue());
        Caller.as(Role.MEMBER)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get("/api/chains/EQ/surveys?year=2002&limit=2")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        supply(2002).body("purchases.firms", is(3));
    }

    @Test
    void what_cannot_be_has_its_own_problem() {
        String firm = large();
        refused(row(firm, Map.of("zone", -1)), "survey-negative", "zone");
        refused(row(firm, Map.of("shares", true, "zone", 70, "city", 31)), "survey-over-hundred", "zone");
        refused(row(firm, Map.of("zone", 901)), "survey-over-total", "zone");
        refused(row(firm, Map.of("year", 2999)), "survey-year", "year");
        refused(row(firm, Map.of("segmentCode", "XX-1")), "unknown-segment", "segmentCode");
        refused(row(firm, Map.of("total", 0)), "survey-total", "total");
        refused(row(firm, Map.of("source", "问 13800138000")), "text-holds-contact", "source");
        refused(row(UUID.randomUUID().toString(), Map.of()), "survey-firm", "company");
        Map<String, @Nullable Object> bare = row(firm, Map.of());
        bare.put("unit", null);
        refused(bare, "survey-unit", "unit");
        bare.put("side", null);
        refused(bare, "survey-side", "side");
        String small = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例小厂" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        refused(row(small, Map.of()), "survey-not-large", "company");
        enter(Role.CHAIN_OFFICE, row(firm, Map.of())).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(firm, Map.of())).statusCode(409).body("type", is("/problems/survey-there"));
        enter(Role.CHAIN_OFFICE, row(firm, Map.of("side", "SALE"))).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(firm, Map.of("segmentCode", "EQ-7010"))).statusCode(201);
    }

    @Test
    void only_the_chain_office_enters() {
        for (Role role : List.of(Role.MEMBER, Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            enter(role, row(UUID.randomUUID().toString(), Map.of())).statusCode(403);
        }
    }
}
