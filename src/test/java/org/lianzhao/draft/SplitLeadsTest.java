package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Leads on a segment that was split: each is told apart once. */
@QuarkusTest
class SplitLeadsTest extends SplitCalls {
    @Test
    void leads_and_firms_of_a_split_segment_stay_and_are_listed_until_somebody_says_where_they_belong() {
        String stays = lead();
        String goes = lead();
        publishSplit();
        Response open = open();
        open.then()
                .statusCode(200)
                .body("items.rowId", containsInAnyOrder(stays, goes))
                .body("items.use", hasItem("LEAD"))
                .body("items[0].name", is("示例线索"))
                .body("items[0].choices.code", contains(whole, part));
        settle(id(open, goes), part).then().statusCode(200).body("items.rowId", contains(stays));
        Caller.as(Role.MEMBER).get("/api/leads/" + goes).then().body("segment.code", is(part));
        settle(id(open, stays), whole).then().statusCode(200).body("items", empty());
        Caller.as(Role.MEMBER).get("/api/leads/" + stays).then().body("segment.code", is(whole));
        settle(id(open, stays), part).then().statusCode(409).body("type", is("/problems/split-settled"));
    }

    @Test
    void a_lead_that_is_about_the_segment_among_others_is_listed_and_goes_on_about_the_part() {
        Response made = Caller.as(Role.MEMBER)
                .body(Map.of("segmentCode", "EL-5030", "title", "示例线索", "summary", "示例", "companyName", "示例拆链有限公司"))
                .post("/api/leads");
        String lead = requireNonNull(made.path("id"));
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "otherSegmentCodes", List.of(whole)))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        publishSplit();
        Response open = open();
        open.then().body("items.rowId", contains(lead));
        settle(id(open, lead), part).then().statusCode(200).body("items", empty());
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead)
                .then()
                .body("segment.code", is("EL-5030"))
                .body("otherSegments.code", contains(part));
    }

    @Test
    void a_lead_that_somebody_has_put_elsewhere_needs_no_decision_any_more() {
        String gone = lead();
        String stays = lead();
        publishSplit();
        int version = Caller.as(Role.MEMBER).get("/api/leads/" + gone).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "segmentCode", part))
                .patch("/api/leads/" + gone)
                .then()
                .statusCode(200);
        DraftCalls.office()
                .queryParam("limit", 1)
                .get(address())
                .then()
                .body("items.rowId", contains(stays))
                .body("nextCursor", nullValue());
    }

    @Test
    void split_once_more_each_lead_is_asked_about_once() {
        String lead = lead();
        publishSplit();
        publishSplit();
        open().then().body("items.rowId", contains(lead)).body("items[0].choices", hasSize(3));
    }

    @Test
    void a_segment_with_leads_to_tell_apart_is_not_merged_before_they_are() {
        String lead = lead();
        publishSplit();
        DraftCalls.act(chain, whole, "merger", Map.of("into", part)).then().statusCode(200);
        DraftCalls.publish(chain, "并入").then().statusCode(409).body("defects.kind", contains("SPLIT_UNDECIDED"));
        settle(id(open(), lead), whole).then().statusCode(200);
        DraftCalls.publish(chain, "并入").then().statusCode(201);
        Caller.as(Role.MEMBER).get("/api/leads/" + lead).then().body("segment.code", is(part));
    }
}
