package org.lianzhao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

@QuarkusTest
class EditionResourceTest extends HttpTest {
    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
    }

    @Test
    void publishing_makes_an_edition_with_who_when_and_why_that_members_see() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "新名称", "required", 1)));
        DraftCalls.publish(chain, "按走访结果更名")
                .then()
                .statusCode(201)
                .body("number", is(3))
                .body("published", is(true))
                .body("reason", is("按走访结果更名"))
                .body("publishedBy", is("示例chain-office"))
                .body("validFrom", notNullValue())
                .body("validTo", nullValue());
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/map")
                .then()
                .body("chain.edition", is(3))
                .body("stages[1].groups[0].segments.name", contains("新名称", "示例二"));
        Caller.as(Role.MEMBER).get("/api/segments/" + small.get(1)).then().body("required", is(1));
        Caller.as(Role.MEMBER).get("/api/chains/" + chain + "/editions").then().body("items.number", contains(3, 2, 1));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "chain")
                .queryParam("limit", 200)
                .get("/api/audit")
                .then()
                .body("items.findAll { it.event == 'chain-published' }.after.reason", hasItem("按走访结果更名"));
        DraftCalls.office().get(DraftCalls.draft(chain)).then().body("draft", nullValue());
    }

    @Test
    void editions_tell_how_they_differ_and_stay_readable() {
        List<String> small = DraftCalls.small(chain);
        String more = DraftCalls.segment(chain, small.get(0), "新环节");
        DraftCalls.link(chain, more, small.get(2));
        DraftCalls.put(
                chain,
                small.get(1),
                DraftCalls.edit(chain, small.get(1), Map.of("name", "新名称", "keywords", List.of("甲", "乙"))));
        DraftCalls.act(chain, small.get(2), "place", Map.of("groupCode", small.get(0), "before", small.get(1)));
        DraftCalls.publish(chain, "示例").then().statusCode(201);
        String editions = "/api/chains/" + chain + "/editions";
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get(editions + "/3/difference")
                .then()
                .statusCode(200)
                .body("segments.mark", contains("ADDED", "RENAMED", "MOVED"))
                .body("segments[0].name.text", is("新环节"))
                .body("segments[1].fields.field", contains("NAME", "KEYWORDS"))
                .body("segments[1].fields[0].before.text", contains("示例一"))
                .body("segments[1].fields[1].after.text", contains("甲", "乙"))
                .body("segments[2].fields.field", contains("ORDER"))
                .body("links.mark", contains("ADDED"))
                .body("links[0].from.text", is("新环节"));
        Caller.as(Role.MEMBER)
                .queryParam("from", 3)
                .get(editions + "/2/difference")
                .then()
                .body("segments.mark", contains("RENAMED", "MOVED", "REMOVED"));
        Caller.as(Role.MEMBER)
                .get(editions + "/2/map")
                .then()
                .statusCode(200)
                .body("edition.number", is(2))
                .body("segments.name", contains("示例组", "示例一", "示例二"))
                .body("links", hasSize(1));
        Caller.as(Role.MEMBER).get(editions + "/9/map").then().statusCode(404);
    }

    @Test
    void a_status_decided_between_two_editions_is_part_of_how_they_differ() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.office()
                .body(Map.of("number", 0, "status", "WEAK", "action", "STRENGTHEN", "reason", "示例走访", "evidence", "示例"))
                .post("/api/segments/" + small.get(1) + "/status")
                .then()
                .statusCode(201);
        DraftCalls.put(chain, small.get(2), DraftCalls.edit(chain, small.get(2), Map.of("priority", 5)));
        DraftCalls.office()
                .get(DraftCalls.draft(chain) + "/difference")
                .then()
                .body("difference.segments.mark", contains("EDITED", "DECIDED"));
        DraftCalls.publish(chain, "示例").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get("/api/chains/" + chain + "/editions/3/difference")
                .then()
                .body("segments.mark", contains("EDITED", "DECIDED"))
                .body("segments[1].name.text", is("示例一"))
                .body("segments[1].fields.field", contains("STATUS", "ACTION"))
                .body("segments[1].fields[0].before", empty())
                .body("segments[1].fields[0].after.text", contains("WEAK"));
    }

    @Test
    void who_looked_at_another_state_of_the_draft_does_not_publish_it() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "新名称")));
        String seen = DraftCalls.seen(chain);
        DraftCalls.publish(chain, "示例", "none").then().statusCode(409).body("type", is("/problems/stale"));
        DraftCalls.discard(chain, seen).then().statusCode(200).body("draft", nullValue());
        DraftCalls.discard(chain, seen).then().statusCode(409).body("type", is("/problems/stale"));
        DraftCalls.publish(chain, "没有改动").then().statusCode(409).body("type", is("/problems/draft-empty"));
    }

    @Test
    void a_draft_that_comes_to_nothing_is_not_published() {
        List<String> small = DraftCalls.small(chain);
        String more = DraftCalls.segment(chain, small.get(0), "又去掉的");
        DraftCalls.act(chain, more, "removal", Map.of()).then().statusCode(200);
        DraftCalls.publish(chain, "示例").then().statusCode(409).body("type", is("/problems/draft-empty"));
    }

    @Test
    void a_draft_begun_anew_is_not_taken_for_the_one_that_somebody_looked_at() {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "看过的")));
        String seen = DraftCalls.seen(chain);
        DraftCalls.discard(chain, seen).then().statusCode(200);
        DraftCalls.put(chain, small.get(2), DraftCalls.edit(chain, small.get(2), Map.of("name", "没看过的")));
        DraftCalls.publish(chain, "示例", seen).then().statusCode(409).body("type", is("/problems/stale"));
        DraftCalls.discard(chain, seen).then().statusCode(409).body("type", is("/problems/stale"));
        DraftCalls.office().delete(DraftCalls.draft(chain)).then().statusCode(400);
        DraftCalls.office().get(DraftCalls.draft(chain)).then().body("draft.seen", is(DraftCalls.seen(chain)));
    }

    @Test
    void a_chain_after_a_pattern_has_its_segments_under_codes_of_its_own() {
        String copy = DraftCalls.chain("EQ");
        DraftCalls.office()
                .get(DraftCalls.draft(copy))
                .then()
                .body("segments", hasSize(59))
                .body("links", hasSize(29))
                .body("segments.code", hasItems(copy + "-2010", copy + "-10"))
                .body("segments.mark.unique()", contains("ADDED"));
        DraftCalls.publish(copy, "按先进装备制造起步").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + copy + "/map")
                .then()
                .body("counts.segments", is(50))
                .body("counts.missing", is(50))
                .body("chain.edition", is(2));
        Caller.as(Role.MEMBER)
                .get("/api/segments/" + copy + "-2010")
                .then()
                .body("products", not(empty()))
                .body("residents", empty());
        DraftCalls.office()
                .body(Map.of("code", copy, "name", "重复"))
                .post("/api/chains")
                .then()
                .statusCode(409)
                .body("type", is("/problems/chain-code-taken"));
    }

    @Test
    void an_edit_and_a_publication_at_the_same_moment_lose_nothing() throws Exception {
        List<String> small = DraftCalls.small(chain);
        DraftCalls.put(chain, small.get(1), DraftCalls.edit(chain, small.get(1), Map.of("name", "先改的")));
        Map<String, Object> late = DraftCalls.edit(chain, small.get(2), Map.of("name", "后改的"));
        String seen = DraftCalls.seen(chain);
        List<Integer> answers = Together.at(
                () -> DraftCalls.put(chain, small.get(2), late).statusCode(),
                () -> DraftCalls.publish(chain, "同时", seen).statusCode());
        // either the edit came first, and whoever published has to look again, or it went into the next draft
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(201, 409);
        DraftCalls.read(chain, small.get(2)).then().body("content.name", is("后改的"));
    }
}
