package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class DescriptionResourceTest extends HttpTest {
    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        DraftCalls.small(chain);
    }

    @Test
    void a_chain_is_renamed_in_its_draft_and_the_edition_says_so() {
        save(edit(Map.of(
                        "name",
                        "示例新链名",
                        "park",
                        "示例园区",
                        "roles",
                        List.of(
                                Map.of("kind", "LEADER", "name", "示例链长", "note", "示例职务"),
                                Map.of("kind", "ANCHOR", "name", "示例链主有限公司")))))
                .then()
                .statusCode(200)
                .body("content.name", is("示例新链名"))
                .body("published.name", is("示例链" + chain))
                .body("changedBy", is("示例chain-office"));
        Caller.as(Role.MEMBER).get(map()).then().body("chain.name", is("示例链" + chain));
        DraftCalls.office()
                .get(DraftCalls.draft(chain))
                .then()
                .body("described", is(true))
                .body("draft.changed", is(1));
        DraftCalls.publish(chain, "更名").then().statusCode(201);
        Caller.as(Role.MEMBER)
                .get(map())
                .then()
                .body("chain.name", is("示例新链名"))
                .body("chain.park", is("示例园区"))
                .body("chain.roles.kind", contains("LEADER", "ANCHOR"))
                .body("chain.roles.name", contains("示例链长", "示例链主有限公司"));
        Caller.as(Role.MEMBER).get("/api/chains").then().body("items.name", hasItem("示例新链名"));
        Caller.as(Role.MEMBER)
                .queryParam("from", 2)
                .get("/api/chains/" + chain + "/editions/3/difference")
                .then()
                .body("chain.field", contains("NAME", "PARK", "ROLES"))
                .body("chain[2].after.text", contains("链长 示例链长（示例职务）", "链主 示例链主有限公司"))
                .body("segments", empty());
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/editions/2/map")
                .then()
                .body("chain.name", is("示例链" + chain));
    }

    @Test
    void who_saves_what_somebody_else_changed_meanwhile_gets_both() {
        Map<String, Object> mine = edit(Map.of("name", "我的链名"));
        save(edit(Map.of("name", "别人的链名"))).then().statusCode(200);
        save(mine)
                .then()
                .statusCode(409)
                .body("type", is("/problems/stale"))
                .body("current.content.name", is("别人的链名"))
                .body("current.changedBy", is("示例chain-office"));
    }

    @Test
    void taking_the_only_change_back_ends_the_draft() {
        Response saved = save(edit(Map.of("name", "改了名")));
        DraftCalls.office()
                .body(Map.of("version", saved.path("version")))
                .post(address() + "/undoing")
                .then()
                .statusCode(200)
                .body("content.name", is("示例链" + chain))
                .body("changedBy", nullValue());
        DraftCalls.office().get(DraftCalls.draft(chain)).then().body("draft", nullValue());
    }

    @Test
    void a_chain_keeps_a_name_and_roles_have_one() {
        save(edit(Map.of("name", " "))).then().statusCode(400).body("violations.field", hasItem("name"));
        save(edit(Map.of("roles", List.of(Map.of("kind", "LEADER", "name", " ")))))
                .then()
                .statusCode(400);
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role).get(address()).then().statusCode(403);
        }
    }

    private String address() {
        return DraftCalls.draft(chain) + "/description";
    }

    private String map() {
        return "/api/chains/" + chain + "/map";
    }

    private Map<String, Object> edit(Map<String, ?> changes) {
        Response now = DraftCalls.office().get(address());
        Map<String, Object> body = new HashMap<>(now.<Map<String, Object>>path("content"));
        body.put("version", now.path("version"));
        body.putAll(changes);
        return body;
    }

    private Response save(Map<String, ?> body) {
        return DraftCalls.office().body(body).put(address());
    }
}
