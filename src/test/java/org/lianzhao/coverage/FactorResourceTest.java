package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What the chain office enters of local demand and feasibility, with source and reason, moves the gap and says so. */
@QuarkusTest
class FactorResourceTest extends HttpTest {
    private static ValidatableResponse enter(String code, Map<String, ?> more) {
        return enter(Role.CHAIN_OFFICE, code, more);
    }

    private static ValidatableResponse enter(Role role, String code, Map<String, ?> more) {
        Map<String, @Nullable Object> said = new HashMap<>(
                Map.of("name", "DEMAND", "value", 2, "source", "2026 年链主供应商调查", "reason", "三家链主都要采购", "number", 0));
        said.putAll(more);
        return Caller.as(role)
                .body(said)
                .post("/api/segments/" + code + "/factors")
                .then();
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    @Test
    void a_factor_that_is_entered_moves_the_score_and_names_its_source() {
        segment("EQ-4020").body("factors.surveyed", contains(true, false, true, false));
        float before = segment("EQ-4020").extract().path("score");
        enter("EQ-4020", Map.of("amount", 400, "unit", "台/年")).statusCode(201).body("number", is(1));
        segment("EQ-4020")
                .body("score", is(2 * before))
                .body("factors.surveyed", contains(true, true, true, false))
                .body("factors[1].entered.source", is("2026 年链主供应商调查"))
                .body("factors[1].entered.enteredBy", is("示例chain-office"))
                .body("cover.supply.demand", is(400))
                .body("cover.supply.unit", is("台/年"));
        Caller.as(Role.MEMBER)
                .get("/api/chains/EQ/gaps")
                .then()
                .body("items.find { it.segmentCode == 'EQ-4020' }.score", is(2 * before));
        enter("EQ-4020", Map.of("name", "FEASIBILITY", "value", 0.5)).statusCode(201);
        segment("EQ-4020").body("score", is(before));
    }

    @Test
    void what_is_taken_back_is_not_surveyed_again_and_stays_in_the_history() {
        enter("EQ-4030", Map.of()).statusCode(201);
        Map<String, @Nullable Object> back = new HashMap<>(Map.of("number", 1, "reason", "调查口径不对"));
        back.put("value", null);
        enter("EQ-4030", back).statusCode(201).body("value", nullValue());
        segment("EQ-4030")
                .body("factors[1].surveyed", is(false))
                .body("factors[1].entered.number", is(2))
                .body("factorHistory.reason", contains("调查口径不对", "三家链主都要采购"));
    }

    @Test
    void of_two_who_enter_the_second_is_told() {
        enter("EQ-4040", Map.of()).statusCode(201);
        enter("EQ-4040", Map.of("value", 3)).statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void only_the_chain_office_enters() {
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN, Role.MEMBER)) {
            enter(role, "EQ-5040", Map.of()).statusCode(403);
        }
    }

    @Test
    void what_cannot_be_is_named_by_its_field() {
        refused(Map.of("value", 4), "factor-range", "value");
        refused(Map.of("value", -1), "factor-range", "value");
        refused(Map.of("value", 1.234), "factor-range", "value");
        refused(Map.of("name", "FEASIBILITY", "value", 1.1), "factor-range", "value");
        refused(Map.of("name", "IMPORTANCE"), "factor-not-entered", "name");
        refused(Map.of("amount", 0, "unit", "台"), "factor-amount", "amount");
        refused(Map.of("unit", "台"), "factor-amount", "amount");
        refused(Map.of("amount", 5), "factor-unit", "unit");
        refused(Map.of("name", "FEASIBILITY", "value", 1, "amount", 5, "unit", "台"), "factor-amount", "amount");
        refused(Map.of("source", "问 13800138000"), "text-holds-contact", "source");
        refused(Map.of("reason", "   "), "invalid", "reason");
        enter("EQ-40", Map.of()).statusCode(409).body("type", is("/problems/group-status"));
        segment("EQ-5040").body("factorHistory.size()", is(0));
    }

    @Test
    void it_stands_in_the_audit() {
        enter("EQ-5050", Map.of()).statusCode(201);
        var audit = Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "segment")
                .queryParam("limit", 200)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("segment-factor-entered"));
        assertThat(audit.extract().<String>path("items.find { it.subjectName == '智能检测与测量设备' }.after.source"))
                .isEqualTo("2026 年链主供应商调查");
    }

    @Test
    void it_is_told_what_one_more_firm_or_another_factor_would_change() {
        var now = outlook("").body("chains.chainCode", contains("EQ")).body("producing", is(1));
        float score = now.extract().path("chains[0].now.score");
        int rank = now.extract().path("chains[0].now.rank");
        now.body("chains[0].now.coverage", is(0.0f)).body("chains[0].then.computed", is("WEAK"));
        assertThat(now.extract().<Float>path("chains[0].then.score")).isLessThan(score);
        assertThat(now.extract().<Integer>path("chains[0].then.rank")).isGreaterThanOrEqualTo(rank);
        outlook("?demand=3").body("chains[0].then.score", is(3 * score)).body("producing", is(0));
        outlook("?feasibility=0").body("chains[0].then.rank", nullValue());
        outlook("?producing=3").body("chains[0].then.score", is(0.0f)).body("chains[0].then.computed", is("STRONG"));
        segment("EQ-6020").body("score", is(score));
        for (String wrong : List.of("?demand=4", "?feasibility=2", "?producing=51", "?producing=-1")) {
            Caller.as(Role.MEMBER)
                    .get("/api/segments/EQ-6020/outlook" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    private static ValidatableResponse outlook(String supposed) {
        return Caller.as(Role.MEMBER)
                .get("/api/segments/EQ-6020/outlook" + supposed)
                .then()
                .statusCode(200);
    }

    private static void refused(Map<String, ?> more, String type, String field) {
        enter("EQ-5040", more)
                .statusCode(400)
                .body("type", is("/problems/" + type))
                .body("violations.field", hasItem(field));
    }
}
