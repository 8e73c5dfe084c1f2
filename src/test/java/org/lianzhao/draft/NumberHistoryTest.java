package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What a segment's importance, priority and required count were, who changed them, when and why. */
@QuarkusTest
class NumberHistoryTest extends HttpTest {
    @Test
    void each_change_is_told_with_the_edition_its_reason_and_who_published_it() {
        String chain = DraftCalls.chain();
        String segment = DraftCalls.small(chain).get(1);
        publish(chain, segment, Map.of("required", 2), "两家就够");
        publish(chain, segment, Map.of("name", "只是改名"), "改名");
        publish(chain, segment, Map.of("required", 5, "importance", 3), "需求大了");
        Map<String, Object> none = new HashMap<>();
        none.put("required", null);
        publish(chain, segment, none, "按通用数");
        history(Role.MEMBER, segment, "")
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.edition", contains(6, 5, 3, 2))
                .body("items.reason", contains("按通用数", "需求大了", "两家就够", "示例第一版"))
                .body("items[0].before.required", is(5))
                .body("items[0].after.required", nullValue())
                .body("items[1].before.required", is(2))
                .body("items[1].after.required", is(5))
                .body("items[1].after.importance", is(3))
                .body("items[1].by", is("示例chain-office"))
                .body("items[1].at", notNullValue())
                .body("items[3].before", nullValue());
        String next = history(Role.MEMBER, segment, "?limit=3")
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        history(Role.MEMBER, segment, "?limit=3&cursor=" + next)
                .body("items.edition", contains(2))
                .body("nextCursor", nullValue());
    }

    @Test
    void who_may_not_read_chains_may_not_read_it_and_what_is_not_there_has_none() {
        history(Role.AUDITOR, "EL-5030", "").statusCode(403);
        history(Role.LEADER, "XX-1", "").statusCode(404);
        // a map that the program was delivered with
        history(Role.LEADER, "EL-5030", "").statusCode(200).body("items[-1].by", nullValue());
    }

    private static void publish(String chain, String segment, Map<String, ?> changes, String reason) {
        DraftCalls.put(chain, segment, DraftCalls.edit(chain, segment, changes))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, reason).then().statusCode(201);
    }

    private static ValidatableResponse history(Role role, String segment, String query) {
        return Caller.as(role)
                .get("/api/segments/" + segment + "/number-history" + query)
                .then();
    }
}
