package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Surveys and the work on targets of segments that are merged or split: nothing of them is lost unsaid. */
@QuarkusTest
class MergedRecordsTest extends MergerCalls {
    @Test
    void what_a_firm_told_of_both_segments_for_a_year_is_added_up_and_told() {
        String firm = large();
        survey(firm, goes, 2019, 100, 30);
        survey(firm, stays, 2019, 400, null);
        survey(firm, goes, 2020, 70, 7);
        merge();
        rows(2019)
                .body("items", hasSize(1))
                .body("items[0].segmentCode", is(stays))
                .body("items[0].total", is(500.0f))
                .body("items[0].zone", nullValue())
                .body("items[0].source", is("示例调查" + stays + "；示例调查" + goes));
        rows(2020).body("items.segmentCode", contains(stays)).body("items[0].zone", is(7.0f));
        events(firm, "supply-survey-joined")
                .body("items.findAll { it.event == 'supply-survey-joined' }", hasSize(1))
                .body("items.find { it.event == 'supply-survey-joined' }.before.segment", is(goes))
                .body("items.find { it.event == 'supply-survey-joined' }.before.surveyZone", is("30.00"))
                .body("items.find { it.event == 'supply-survey-joined' }.after.surveyTotal", is("500.00"));
    }

    @Test
    void surveys_of_a_split_segment_are_listed_for_decision_and_added_up_where_they_go() {
        String firm = large();
        survey(firm, goes, 2019, 100, 30);
        survey(firm, goes, 2020, 100, 30);
        String part = split();
        Response open = open();
        open.then()
                .body("items.use", contains("SURVEY", "SURVEY"))
                .body("items.name", hasItem(containsString("（2019 年采购）")));
        survey(firm, part, 2019, 5, 5);
        settle(open.path("items.find { it.name.contains('2019') }.id"), part)
                .statusCode(200)
                .body("items.name", contains(containsString("2020")));
        settle(open.path("items.find { it.name.contains('2020') }.id"), goes)
                .statusCode(200)
                .body("items", empty());
        rows(2019).body("items.segmentCode", contains(part)).body("items[0].total", is(105.0f));
        rows(2020).body("items.segmentCode", contains(goes));
    }

    @Test
    void work_on_a_target_goes_to_the_segment_that_has_none_and_of_two_the_further_one_stands_and_is_told() {
        String alone = large();
        String further = large();
        String behind = large();
        decide(goes, alone, "ACCEPTED", 0);
        decide(goes, further, "ACCEPTED", 0);
        plan(stays, further, "示例先打电话");
        plan(goes, behind, "示例再问一次");
        decide(stays, behind, "REJECTED", 0);
        merge();
        for (String firm : List.of(alone, further)) {
            reopened(firm, "ACCEPTED");
        }
        reopened(behind, "REJECTED");
        events(further, "target-joined")
                .body("items.find { it.event == 'target-joined' }.before.segment", is(stays))
                .body("items.find { it.event == 'target-joined' }.before.nextStep", is("示例先打电话"))
                .body("items.find { it.event == 'target-joined' }.after.segment", is(goes));
        events(behind, "target-joined")
                .body("items.find { it.event == 'target-joined' }.before.segment", is(goes))
                .body("items.find { it.event == 'target-joined' }.before.nextStep", is("示例再问一次"));
        List<String> told = audit(alone).path("items.event");
        assertThat(told).doesNotContain("target-joined");
    }

    // what it was before stands in the history of its being reopened
    private void reopened(String firm, String before) {
        for (int version = 1; ; version++) {
            if (decided(stays, firm, "OPEN", version).statusCode() == 200) {
                break;
            }
            assertThat(version).isLessThan(6);
        }
        audit(firm)
                .then()
                .body("items.find { it.event == 'target-reopened' }.before.targetState", is(before))
                .body("items.find { it.event == 'target-reopened' }.before.segment", is(stays));
    }

    private static String large() {
        return requireNonNull(Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例并入企业" + Fresh.mark(), "tags", List.of("规上")))
                .post("/api/companies")
                .path("id"));
    }

    private static void survey(String firm, String segment, int year, int total, @Nullable Integer zone) {
        Map<String, @Nullable Object> said = new HashMap<>(
                Map.of("companyId", firm, "year", year, "side", "PURCHASE", "unit", "YUAN_10K", "total", total));
        said.put("segmentCode", segment);
        said.put("zone", zone);
        said.put("source", "示例调查" + segment);
        DraftCalls.office().body(said).post("/api/surveys").then().statusCode(201);
    }

    private static void decide(String segment, String firm, String state, int version) {
        decided(segment, firm, state, version).then().statusCode(200);
    }

    private static Response decided(String segment, String firm, String state, int version) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("version", version, "state", state, "reason", "示例理由"))
                .post("/api/segments/" + segment + "/targets/" + firm + "/decision");
    }

    private static void plan(String segment, String firm, String step) {
        Caller.as(Role.OFFICE)
                .body(Map.of("version", 0, "nextStep", step))
                .put("/api/segments/" + segment + "/targets/" + firm + "/work")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rows(int year) {
        return Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/surveys?year=" + year)
                .then()
                .statusCode(200);
    }
}
