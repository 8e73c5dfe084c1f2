package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Segments that are split, and who says what belongs to which part. */
@QuarkusTest
class SplitResourceTest extends SplitCalls {
    @Test
    void a_part_begins_as_the_same_thing_beside_the_whole_and_the_edition_tells_where_it_came_from() {
        DraftCalls.put(chain, whole, DraftCalls.edit(chain, whole, Map.of("keywords", List.of("背光", "导光"))));
        Response split = split();
        split.then()
                .statusCode(201)
                .body("content.keywords", contains("背光", "导光"))
                .body("mark", is("ADDED"))
                .body("splitFrom", is(whole));
        DraftCalls.office()
                .get(DraftCalls.draft(chain))
                .then()
                .body("segments.name", contains("示例组", "示例一", "示例拆出", "示例二"));
        DraftCalls.publish(chain, "拆分").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get("/api/chains/" + chain + "/editions/3/difference")
                .then()
                .body("segments.mark", contains("SPLIT", "EDITED"))
                .body("segments[0].from.text", is("示例一"));
        Caller.as(Role.MEMBER).get("/api/segments/" + whole).then().body("code", is(whole));
    }

    @Test
    void a_firm_of_a_split_segment_goes_to_the_part_to_which_somebody_says_it_belongs() {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例拆分企业" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode", whole,
                        "role", "MEMBER",
                        "presence", "PRODUCTION",
                        "place", "ZONE",
                        "source", "示例走访"))
                .post("/api/companies/" + firm + "/holdings")
                .then()
                .statusCode(201);
        publishSplit();
        Response open = open();
        open.then().body("items.use", contains("COMPANY"));
        settle(open.path("items[0].id"), part).then().statusCode(200).body("items", empty());
        Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().body("holdings.segmentCode", contains(part));
    }

    @Test
    void where_it_belongs_is_the_whole_or_a_part_and_members_do_not_say_it() {
        String lead = lead();
        publishSplit();
        String id = id(open(), lead);
        settle(id, "EL-5030").then().statusCode(400).body("violations.field", hasItem("to"));
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role).get(address()).then().statusCode(403);
            Caller.as(role)
                    .body(Map.of("ids", List.of(id), "to", part))
                    .post(address() + "/decisions")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void what_the_whole_leaves_with_is_no_split() {
        split().then().statusCode(201);
        DraftCalls.act(chain, whole, "removal", Map.of()).then().statusCode(200);
        DraftCalls.publish(chain, "拆分").then().statusCode(409).body("defects.kind", contains("SPLIT_OFF_NOTHING"));
    }
}
