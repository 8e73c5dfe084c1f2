package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.inForce;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;

/** First talks are the same afterwards whether a lead was changed alone or with others. */
@QuarkusTest
class BulkFollowingTest extends HttpTest {
    private String alone;
    private String among;

    private static RequestSpecification owner() {
        return inForce("test-bulk-owner", Role.MEMBER, "示例批量甲组");
    }

    private static RequestSpecification office() {
        return Caller.as(Role.OFFICE);
    }

    @BeforeEach
    void twoAlike() {
        alone = guarded(owner(), owner(), firm());
        among = guarded(owner(), owner(), firm());
    }

    private static void move(String lead, Map<String, ?> more) {
        Map<String, Object> step = new HashMap<>(Map.of("version", version(lead), "reason", "示例"));
        step.putAll(more);
        office().body(step).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    private static int version(String lead) {
        return office().get("/api/leads/" + lead).path("version");
    }

    private static void bulk(String lead, String action, Map<String, ?> more) {
        Map<String, Object> order = new HashMap<>(Map.of("ids", List.of(lead), "action", action));
        order.putAll(more);
        office().body(order).post("/api/leads/bulk").then().statusCode(200);
    }

    private void areAlike() {
        JsonPath one = firstTalk(office(), alone).extract().jsonPath();
        JsonPath other = firstTalk(office(), among).extract().jsonPath();
        for (String what : List.of("state", "holder", "dueOn", "yellowOn", "facts.kind", "facts.former", "credits")) {
            assertThat(other.<Object>get(what)).as(what).isEqualTo(one.<Object>get(what));
        }
    }

    @Test
    void where_they_are_paused() {
        move(alone, Map.of("to", "PAUSED", "reviewOn", Days.later()));
        bulk(among, "PAUSE", Map.of("reason", "示例", "reviewOn", Days.later()));
        areAlike();
    }

    @Test
    void where_lost_ones_are_only_paused_from_now_on() {
        move(alone, Map.of("to", "LOST"));
        move(among, Map.of("to", "LOST"));
        move(alone, Map.of("to", "PAUSED", "reviewOn", Days.later()));
        bulk(among, "PAUSE", Map.of("reason", "示例", "reviewOn", Days.later()));
        areAlike();
    }

    @Test
    void where_they_are_given_to_somebody_else() {
        inForce("test-bulk-heir", Role.MEMBER, "示例批量乙组");
        String heir = idOf("test-bulk-heir");
        String force = OwnershipCalls.force("示例批量乙组");
        office().body(Map.of("version", version(alone), "ownerId", heir, "taskForceId", force))
                .patch("/api/leads/" + alone)
                .then()
                .statusCode(200);
        bulk(among, "ASSIGN", Map.of("ownerId", heir, "taskForceId", force));
        areAlike();
    }
}
