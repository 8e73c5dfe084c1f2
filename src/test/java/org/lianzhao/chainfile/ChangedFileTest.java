package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Files that say something else than the map: what becomes of that in its draft. */
@QuarkusTest
class ChangedFileTest extends HttpTest {
    @Test
    void what_is_changed_in_the_file_becomes_the_draft_and_the_published_map_takes_it_back() {
        String chain = FileCalls.chain();
        byte[] file = FileCalls.small(chain)
                .segment(chain + "-1030", "新环节", "工艺", "中游", chain + "-10", "", "", "1")
                .segment(chain + "-20", "新组", "组", "下游")
                .chain("承载园区", "示例园区")
                .link(chain + "-1030", "下道工序", chain + "-1010")
                .bytes();
        Map<String, String> aim = Map.of("chain", chain);
        Response tried = FileCalls.tryOut(file, aim);
        tried.then()
                .statusCode(200)
                .body("begins", is(false))
                .body("changes.code", containsInAnyOrder(chain + "-1030", chain + "-20"));
        assertThat(FileCalls.counts(tried)).containsExactly(4, 0, 7, 0);
        FileCalls.take(file, aim).then().statusCode(201).body("removed", is(0));
        FileCalls.office()
                .get("/api/chains/" + chain + "/draft")
                .then()
                .body("draft.changed", is(4))
                .body("described", is(true))
                .body(
                        "segments.findAll { it.mark == 'ADDED' }.code",
                        containsInAnyOrder(chain + "-1030", chain + "-20"))
                .body("links.findAll { it.mark == 'ADDED' }.from", contains(chain + "-1030"));
        FileCalls.take(file, aim).then().statusCode(409).body("type", is("/problems/chain-file-nothing"));
        // the published map over the draft takes the four changes back, where that is wanted
        FileCalls.take(FileCalls.export(chain, "xlsx"), aim, "missing", "remove")
                .then()
                .statusCode(201)
                .body("removed", is(2));
        FileCalls.office().get("/api/chains/" + chain + "/draft").then().body("draft", nullValue());
    }

    @Test
    void segments_that_the_file_does_not_have_stay_until_somebody_says_otherwise() {
        String chain = FileCalls.chain();
        byte[] file = new Book()
                .segment(chain + "-10", "示例组", "组", "中游")
                .segment(chain + "-1010", "改了名", "零部件", "", chain + "-10", "C3974", "示例词；另一词", "2")
                .row("链接", List.of("起点代码", "关系", "终点代码"))
                .bytes();
        Map<String, String> aim = Map.of("chain", chain);
        FileCalls.tryOut(file, aim)
                .then()
                .body("missing.code", contains(chain + "-1020"))
                .body("missing.removable", contains(true))
                .body("missingLinks", is(1))
                .body("missingRoles", is(0))
                .body("changes.columns", contains(List.of("名称")));
        FileCalls.take(file, aim).then().statusCode(201).body("removed", is(0));
        FileCalls.office()
                .get("/api/chains/" + chain + "/draft")
                .then()
                .body("segments.mark", containsInAnyOrder(null, "EDITED", null));
        FileCalls.take(file, aim, "missing", "remove").then().statusCode(201).body("removed", is(1));
        FileCalls.office()
                .get("/api/chains/" + chain + "/draft")
                .then()
                .body("segments.find { it.mark == 'REMOVED' }.code", is(chain + "-1020"))
                .body("links.mark", contains("REMOVED"));
        // with the whole file it comes back
        FileCalls.take(FileCalls.export(chain, "json"), aim).then().statusCode(201);
        FileCalls.office().get("/api/chains/" + chain + "/draft").then().body("draft", nullValue());
    }

    @Test
    void what_has_been_said_of_in_the_draft_is_told_before_it_is_lost() {
        String chain = FileCalls.chain();
        String segment = "/api/chains/" + chain + "/draft/segments/" + chain + "-1010";
        Map<String, Object> edit =
                new java.util.HashMap<>(FileCalls.office().get(segment).<Map<String, Object>>path("content"));
        edit.put("version", FileCalls.office().get(segment).path("version"));
        edit.put("name", "同事改的名");
        FileCalls.office().body(edit).put(segment).then().statusCode(200);
        FileCalls.tryOut(FileCalls.export(chain, "xlsx"), Map.of("chain", chain))
                .then()
                .body("warnings", is(1))
                .body("takes", is(true))
                .body("defects.kind", contains("DRAFTED"))
                .body("defects[0].reason", containsString("示例chain-office"))
                .body("defects[0].row", notNullValue());
    }

    @Test
    void who_takes_a_file_looked_at_it_over_the_map_as_it_is() {
        String chain = FileCalls.chain();
        byte[] file = FileCalls.small(chain)
                .segment(chain + "-1030", "新环节", "工艺", "", chain + "-10")
                .bytes();
        Map<String, String> aim = Map.of("chain", chain);
        String seen = FileCalls.tryOut(file, aim).path("seen");
        FileCalls.office()
                .body(Map.of("name", "别人加的", "kind", "PART", "groupCode", chain + "-10"))
                .post("/api/chains/" + chain + "/draft/segments")
                .then()
                .statusCode(201);
        FileCalls.form(file, Map.of("chain", chain, "seen", seen))
                .post("/api/chains/files/draft")
                .then()
                .statusCode(409)
                .body("type", is("/problems/chain-file-stale"));
        FileCalls.form(file, aim).post("/api/chains/files/draft").then().statusCode(400);
    }

    @Test
    void a_segment_of_another_chain_is_shared_and_a_change_of_it_warned_of() {
        String one = FileCalls.chain();
        String other = FileCalls.newCode();
        byte[] file = new Book()
                .chain("代码", other)
                .chain("名称", "示例链" + other)
                .segment(other + "-10", "组", "组", "上游")
                .segment(one + "-1010", "示例一", "零部件", "", other + "-10", "C3974", "示例词；另一词", "2")
                .segment(one + "-10", "别人的组", "组", "上游")
                .bytes();
        FileCalls.tryOut(file, Map.of())
                .then()
                .body("defects.kind", contains("OTHERS_GROUP"))
                .body("defects[0].row", is(4));
        FileCalls.take(file, Map.of(), "bad", "skip").then().statusCode(201);
        FileCalls.publish(other);
        Caller.as(Role.MEMBER).get("/api/segments/" + one + "-1010").then().body("placements.size()", is(2));
        byte[] renamed = FileCalls.small(one).bytes();
        assertThat(FileCalls.counts(FileCalls.tryOut(renamed, Map.of("chain", one))))
                .startsWith(0, 0);
        FileCalls.tryOut(
                        new Book()
                                .segment(one + "-1010", "改了名", "零部件", "", other + "-10", "C3974", "", "2")
                                .bytes(),
                        Map.of("chain", other))
                .then()
                .body("defects.kind", contains("SHARED_EDIT"))
                .body("defects[0].reason", containsString("示例链" + one));
    }
}
