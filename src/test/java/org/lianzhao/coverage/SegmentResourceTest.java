package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class SegmentResourceTest extends HttpTest {

    @Test
    void a_segment_tells_what_it_is_and_where_it_stands() {
        segment("EL-5030")
                .body("name", is("背光模组"))
                .body("industries.code", contains("C3974", "C3975"))
                .body("industries[0].name", is("显示器件制造"))
                .body("products", hasItems("背光源", "导光板"))
                .body("placements[0].chainCode", is("EL"))
                .body("placements[0].groupName", is("新型显示"))
                .body("placements[0].stage", is("MIDSTREAM"));
    }

    @Test
    void a_segment_tells_its_links_in_both_directions() {
        segment("EL-5020")
                .body("links.findAll { it.direction == 'IN' }.code", hasItem("EL-5030"))
                .body("links.findAll { it.direction == 'OUT' }.code", hasItem("EL-8010"));
    }

    @Test
    void a_firm_count_that_the_source_states_is_kept_beside_the_status() {
        segment("EQ-2010")
                .body("status.status", is("STRONG"))
                .body("status.basis", is("SEED"))
                .body("status.statedFirmCount", is(5))
                .body("status.evidence", notNullValue());
    }

    @Test
    void a_segment_names_its_firms_and_a_remark_never_becomes_one() {
        segment("EQ-2040").body("residents.name", hasItems("巨鸿", "沛沛", "鑫辉"));
        segment("EQ-2050").body("residents.size()", is(0)).body("notes[0].text", containsString("归属待核实"));
        segment("EQ-3050").body("residents.place", hasItem("CITY"));
    }

    @Test
    void the_chain_office_decides_and_what_was_said_before_stays_readable() {
        int number = segment("EL-1010").extract().path("status.number");
        decide("EL-1010", number, "WEAK", "走访确认一家企业在建")
                .statusCode(201)
                .body("number", is(number + 1))
                .body("basis", is("DECIDED"))
                .body("decidedBy", is("示例chain-office"));
        segment("EL-1010")
                .body("status.status", is("WEAK"))
                .body("status.reason", is("走访确认一家企业在建"))
                .body("history[0].number", is(number))
                .body("history[0].evidence", notNullValue());
    }

    @Test
    void a_decision_is_in_the_audit_for_the_auditor_but_not_for_the_administrator() {
        int number = segment("EL-1020").extract().path("status.number");
        decide("EL-1020", number, "STRONG", "示例认定").statusCode(201);
        var audit = Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "segment")
                .queryParam("limit", 200)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("segment-status-decided"))
                .body("items.find { it.subjectName == '覆铜板' }.after.status", is("STRONG"))
                .body("items.find { it.subjectName == '覆铜板' }.actorName", is("示例chain-office"))
                .body("items.find { it.subjectName == '覆铜板' }.channel", is("WEB"));
        assertThat(audit.extract().<List<?>>path("items")).isNotEmpty();
        Caller.as(Role.ADMIN)
                .queryParam("subjectType", "segment")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void of_two_who_decide_the_second_is_told() {
        int number = segment("EL-1030").extract().path("status.number");
        decide("EL-1030", number, "WEAK", "第一位").statusCode(201);
        decide("EL-1030", number, "STRONG", "第二位").statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void of_many_who_decide_at_the_same_moment_one_wins() throws Exception {
        int number = segment("EL-1040").extract().path("status.number");
        Caller.as(Role.CHAIN_OFFICE); // entered before the race
        Callable<Integer> decision =
                () -> decide("EL-1040", number, "WEAK", "同时认定").extract().statusCode();
        var crowd = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = crowd.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> decision).toList());
            Map<Integer, Long> statuses = answers.stream()
                    .map(SegmentResourceTest::statusOf)
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            assertThat(statuses).isEqualTo(Map.of(201, 1L, 409, 5L));
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void a_decision_without_a_reason_is_refused_and_the_field_named() {
        decide("EL-1050", 1, "WEAK", "  ")
                .statusCode(400)
                .body("type", is("/problems/invalid"))
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void a_reason_of_ten_thousand_characters_is_refused() {
        decide("EL-1050", 1, "WEAK", "长".repeat(10_000)).statusCode(400).body("type", is("/problems/invalid"));
    }

    @Test
    void an_unknown_status_is_unreadable() {
        decide("EL-1050", 1, "SPLENDID", "示例").statusCode(400).body("type", is("/problems/unreadable"));
    }

    @Test
    void a_group_has_no_status_of_its_own() {
        decide("EL-10", 0, "WEAK", "示例").statusCode(409).body("type", is("/problems/group-status"));
    }

    @Test
    void an_unknown_segment_is_missing() {
        Caller.as(Role.MEMBER)
                .get("/api/segments/EL-0000")
                .then()
                .statusCode(404)
                .body("type", is("/problems/missing"));
    }

    private static int statusOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    private static ValidatableResponse decide(String code, int number, String status, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("status", status);
        body.put("action", "FILL");
        body.put("reason", reason);
        body.put("number", number);
        return Caller.as(Role.CHAIN_OFFICE)
                .body(body)
                .post("/api/segments/" + code + "/status")
                .then();
    }
}
