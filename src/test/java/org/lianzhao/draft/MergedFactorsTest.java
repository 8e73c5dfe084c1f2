package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What was entered of how much segments matter, when these are merged or split: nothing of it is lost unsaid. */
@QuarkusTest
class MergedFactorsTest extends MergerCalls {
    @Test
    void an_entered_factor_goes_to_the_segment_that_has_none_and_is_told_where_that_has_another() {
        factor(goes, "DEMAND", "2.5", 0);
        factor(goes, "FEASIBILITY", "0.5", 0);
        factor(stays, "FEASIBILITY", "0.8", 0);
        merge();
        segment(stays)
                .body("factors.find { it.name == 'DEMAND' }.entered.value", is(2.5f))
                .body("factors.find { it.name == 'DEMAND' }.entered.source", is("示例走访"))
                .body("factors.find { it.name == 'DEMAND' }.entered.reason", is("示例理由"))
                .body("factors.find { it.name == 'DEMAND' }.entered.movedFrom", is(goes))
                .body("factors.find { it.name == 'FEASIBILITY' }.entered.value", is(0.8f))
                .body("factorsLeft", hasSize(1))
                .body("factorsLeft[0].segmentCode", is(goes))
                .body("factorsLeft[0].left.value", is(0.5f))
                .body("factorsLeft[0].stood.value", is(0.8f))
                .body("factorsLeft[0].edition", is(3))
                .body("factorsLeft[0].mergedBy", is("示例chain-office"))
                .body("factorsLeft[0].settled", is(false));
        factor(stays, "FEASIBILITY", "0.6", 1);
        segment(stays).body("factorsLeft[0].stood.value", is(0.8f)).body("factorsLeft[0].settled", is(true));
        String id = Caller.as(Role.MEMBER).get("/api/segments/" + stays).path("id");
        events(id, "segment-factor-left")
                .body("items.find { it.event == 'segment-factor-left' }.before.segment", is(goes))
                .body("items.find { it.event == 'segment-factor-left' }.before.factorValue", is("0.5"))
                .body("items.find { it.event == 'segment-factor-left' }.after.factorValue", is("0.8"));
    }

    @Test
    void after_two_mergers_in_a_row_each_dropped_factor_is_told_beside_what_it_was_dropped_for() {
        String group = DraftCalls.group(chain, "示例另组");
        String last = DraftCalls.segment(chain, group, "示例三");
        DraftCalls.publish(chain, "添一个").then().statusCode(201);
        factor(goes, "FEASIBILITY", "0.5", 0);
        factor(stays, "FEASIBILITY", "0.8", 0);
        merge();
        factor(last, "FEASIBILITY", "0.3", 0);
        DraftCalls.act(chain, stays, "merger", Map.of("into", last)).then().statusCode(200);
        DraftCalls.publish(chain, "再并").then().statusCode(201);
        segment(last)
                .body("factorsLeft.segmentCode", containsInAnyOrder(goes, stays))
                .body("factorsLeft.find { it.segmentCode == '" + goes + "' }.stood.value", is(0.8f))
                .body("factorsLeft.find { it.segmentCode == '" + stays + "' }.stood.value", is(0.3f))
                .body("factorsLeft.settled", contains(false, false));
        factor(last, "FEASIBILITY", "0.4", 1);
        segment(last).body("factorsLeft.settled", contains(true, true));
    }

    @Test
    void entered_factors_of_a_split_segment_are_listed_for_decision() {
        factor(goes, "DEMAND", "2", 0);
        factor(goes, "FEASIBILITY", "0.5", 0);
        String part = split();
        Response open = open();
        open.then()
                .body("items.use", contains("FACTOR", "FACTOR"))
                .body("items.name", containsInAnyOrder("本地需求 2（示例走访）", "可行性 0.5（示例走访）"));
        settle(open.path("items.find { it.name.contains('需求') }.id"), part).statusCode(200);
        settle(open.path("items.find { it.name.contains('可行') }.id"), goes)
                .statusCode(200)
                .body("items", empty());
        segment(part).body("factors.find { it.name == 'DEMAND' }.entered.value", is(2));
        segment(goes)
                .body("factors.find { it.name == 'DEMAND' }.entered.value", nullValue())
                .body("factors.find { it.name == 'FEASIBILITY' }.entered.value", is(0.5f));
    }

    @Test
    void a_factor_that_belongs_to_a_part_with_one_of_its_own_is_not_said_of_the_whole_any_longer() {
        factor(goes, "DEMAND", "2", 0);
        String part = split();
        factor(part, "DEMAND", "1", 0);
        settle(open().path("items[0].id"), part).statusCode(200).body("items", empty());
        segment(part).body("factors.find { it.name == 'DEMAND' }.entered.value", is(1));
        segment(goes)
                .body("factors.find { it.name == 'DEMAND' }.entered.value", nullValue())
                .body("factors.find { it.name == 'DEMAND' }.entered.goneTo", is(part));
        String id = Caller.as(Role.MEMBER).get("/api/segments/" + part).path("id");
        events(id, "segment-factor-left")
                .body("items.find { it.event == 'segment-factor-left' }.before.factorValue", is("2"));
    }

    @Test
    void a_factor_that_goes_on_and_on_keeps_the_reason_for_which_it_was_entered() {
        factor(goes, "DEMAND", "2", 0);
        String part = split();
        settle(open().path("items[0].id"), part).statusCode(200);
        DraftCalls.act(chain, part, "merger", Map.of("into", stays)).then().statusCode(200);
        DraftCalls.publish(chain, "并入").then().statusCode(201);
        segment(stays)
                .body("factors.find { it.name == 'DEMAND' }.entered.reason", is("示例理由"))
                .body("factors.find { it.name == 'DEMAND' }.entered.movedFrom", is(part));
    }

    private static void factor(String segment, String name, String value, int number) {
        DraftCalls.office()
                .body(Map.of("name", name, "value", value, "source", "示例走访", "reason", "示例理由", "number", number))
                .post("/api/segments/" + segment + "/factors")
                .then()
                .statusCode(201);
    }
}
