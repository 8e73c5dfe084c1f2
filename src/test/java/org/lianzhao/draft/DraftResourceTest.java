package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class DraftResourceTest extends HttpTest {
    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
    }

    @Test
    void the_first_change_begins_a_draft_that_colleagues_see_and_members_do_not() {
        DraftCalls.office().get(DraftCalls.draft(chain)).then().statusCode(200).body("draft", nullValue());
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "改了名")))
                .then()
                .statusCode(200)
                .body("mark", is("EDITED"))
                .body("published.name", is("示例一"));
        Caller.enter("second-office", "李示例");
        Caller.signedIn("second-office", "chain-office")
                .get(DraftCalls.draft(chain))
                .then()
                .statusCode(200)
                .body("draft.startedBy", is("示例chain-office"))
                .body("draft.changed", is(1))
                .body("segments.find { it.mark == 'EDITED' }.name", is("改了名"))
                .body("segments.find { it.mark == 'EDITED' }.changedBy", is("示例chain-office"));
        Caller.as(Role.MEMBER).get("/api/segments/" + small.get(1)).then().body("name", is("示例一"));
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role).get(DraftCalls.draft(chain)).then().statusCode(403);
        }
    }

    @Test
    void an_empty_chain_is_listed_for_those_who_draw_it() {
        DraftCalls.office().get("/api/chains").then().body("items.code", hasItem(chain));
        Caller.as(Role.MEMBER).get("/api/chains").then().body("items.code", not(hasItem(chain)));
        Caller.as(Role.MEMBER)
                .queryParam("chain", chain)
                .get("/api/leads")
                .then()
                .statusCode(200)
                .body("items", empty());
        DraftCalls.publish(chain, "没有环节")
                .then()
                .statusCode(409)
                .body("type", is("/problems/draft-defects"))
                .body("defects.kind", contains("NO_SEGMENTS"));
    }

    @Test
    void who_saves_what_somebody_else_changed_meanwhile_gets_both() {
        List<String> small = DraftCalls.small(chain);
        Map<String, Object> mine = DraftCalls.edit(chain, small.get(1), Map.of("name", "我的名称"));
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "别人的名称")))
                .then()
                .statusCode(200);
        DraftCalls.put(chain, small.get(1), mine)
                .then()
                .statusCode(409)
                .body("type", is("/problems/stale"))
                .body("current.content.name", is("别人的名称"))
                .body("current.version", notNullValue());
    }

    @Test
    void a_change_typed_back_is_none_and_the_last_one_ends_the_draft() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "改了名")));
        DraftCalls.put(chain, small.get(2), DraftCalls.edit(chain, small.get(2), Map.of("name", "也改了名")));
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "示例一")))
                .then()
                .statusCode(200)
                .body("mark", nullValue());
        DraftCalls.office()
                .get(DraftCalls.draft(chain))
                .then()
                .body("draft.changed", is(1))
                .body("segments.findAll { it.mark != null }.code", contains(small.get(2)));
        DraftCalls.put(chain, small.get(2), DraftCalls.edit(chain, small.get(2), Map.of("name", "示例二")));
        DraftCalls.office().get(DraftCalls.draft(chain)).then().body("draft", nullValue());
    }

    @Test
    void a_segment_moved_back_has_not_moved() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.act(chain, small.get(1), "place", Map.of("groupCode", small.get(0)))
                .then()
                .statusCode(200)
                .body("mark", is("MOVED"));
        DraftCalls.act(chain, small.get(1), "place", Map.of("groupCode", small.get(0), "before", small.get(2)))
                .then()
                .statusCode(200)
                .body("mark", nullValue());
        DraftCalls.office().get(DraftCalls.draft(chain)).then().body("draft", nullValue());
    }

    @Test
    void undoing_the_last_change_ends_the_draft() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "改了名")));
        DraftCalls.act(chain, small.get(1), "undoing", Map.of())
                .then()
                .statusCode(200)
                .body("draft", nullValue());
    }

    @Test
    void a_segment_moves_to_another_group_before_another_and_the_rest_stays() {
        List<String> small = DraftCalls.small(chain);
        String second = DraftCalls.group(chain, "另一组");
        String there = DraftCalls.segment(chain, second, "已在那里");
        DraftCalls.act(chain, small.get(2), "place", Map.of("groupCode", second, "before", there))
                .then()
                .statusCode(200)
                .body("groupCode", is(second))
                .body("mark", is("MOVED"));
        DraftCalls.office()
                .get(DraftCalls.draft(chain))
                .then()
                .body("segments.findAll { it.groupCode == '" + second + "' }.code", contains(small.get(2), there));
        DraftCalls.act(chain, second, "place", Map.of("stage", "DOWNSTREAM"))
                .then()
                .statusCode(200);
        DraftCalls.read(chain, there).then().body("mark", is("ADDED"));
        DraftCalls.office()
                .get(DraftCalls.draft(chain))
                .then()
                .body("segments.find { it.code == '" + there + "' }.stage", is("DOWNSTREAM"));
        DraftCalls.act(chain, small.get(1), "place", Map.of("groupCode", small.get(2)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("groupCode"));
    }

    @Test
    void words_and_codes_are_kept_within_bounds() {
        List<String> small = DraftCalls.small(chain);
        List<String> many = IntStream.range(0, 10_000).mapToObj(n -> "词" + n).toList();
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("keywords", many)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("keywords"));
        DraftCalls.put(
                        chain,
                        small.get(1),
                        DraftCalls.edit(chain, small.get(1), Map.of("industries", List.of("C9999"))))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("industries"));
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", " ")))
                .then()
                .statusCode(400);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("kind", "GROUP")))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("kind"));
        DraftCalls.put(
                        chain,
                        small.get(1),
                        DraftCalls.edit(
                                chain,
                                small.get(1),
                                Map.of(
                                        "name",
                                        "=HYPERLINK(\"x\")",
                                        "keywords",
                                        List.of(" 背光 ", "背光", ""),
                                        "industries",
                                        List.of("3974"),
                                        "technologies",
                                        List.of(Map.of("word", "光刻", "critical", true)))))
                .then()
                .statusCode(200)
                .body("content.name", is("=HYPERLINK(\"x\")"))
                .body("content.keywords", contains("背光"))
                .body("content.industries", contains("C3974"))
                .body("content.technologies[0].critical", is(true));
    }

    @Test
    void links_are_added_once_and_taken_off_and_lead_between_segments() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.link(chain, small.get(1), small.get(2))
                .then()
                .statusCode(409)
                .body("type", is("/problems/link-there-already"));
        DraftCalls.link(chain, small.get(1), small.get(1)).then().statusCode(400);
        DraftCalls.link(chain, small.get(0), small.get(1)).then().statusCode(400);
        DraftCalls.office()
                .body(Map.of("from", small.get(1), "to", small.get(2), "relation", "SUPPLIES"))
                .post(DraftCalls.draft(chain) + "/link-removals")
                .then()
                .statusCode(200)
                .body("links.mark", contains("REMOVED"));
        DraftCalls.link(chain, small.get(1), small.get(2))
                .then()
                .statusCode(200)
                .body("links.mark", contains(nullValue()))
                .body("draft", nullValue());
    }

    @Test
    void a_group_with_segments_and_a_segment_with_a_lead_stay() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.act(chain, small.get(0), "removal", Map.of())
                .then()
                .statusCode(409)
                .body("type", is("/problems/group-not-empty"));
        lead(small.get(1));
        DraftCalls.act(chain, small.get(1), "removal", Map.of())
                .then()
                .statusCode(409)
                .body("type", is("/problems/segment-in-use"))
                .body("detail", containsString("1 条线索"))
                .body("uses.LEAD", is(1));
        DraftCalls.act(chain, small.get(2), "removal", Map.of())
                .then()
                .statusCode(200)
                .body("mark", is("REMOVED"));
    }

    private static String lead(String segment) {
        Response made = Caller.as(Role.MEMBER)
                .body(Map.of("segmentCode", segment, "title", "示例线索", "summary", "示例", "companyName", "示例并链有限公司"))
                .post("/api/leads");
        made.then().statusCode(201);
        return made.path("id");
    }
}
