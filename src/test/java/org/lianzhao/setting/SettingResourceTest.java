package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;

@QuarkusTest
class SettingResourceTest extends HttpTest {
    @AfterEach
    void as_ever() {
        SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 30, "timing", 10))
                .statusCode(200);
    }

    @Test
    void groups_say_what_may_be_set_and_by_whom() {
        Map<String, Object> weights = SettingCalls.group(Role.CHAIN_OFFICE, "target-weights");
        assertThat(weights).containsEntry("mayEdit", true).containsEntry("sum", 100);
        assertThat(SettingCalls.group(Role.ADMIN, "target-weights")).containsEntry("mayEdit", false);
        assertThat(SettingCalls.group(Role.ADMIN, "lead-limits")).containsEntry("mayEdit", true);
        Caller.as(Role.ADMIN)
                .get("/api/settings")
                .then()
                .body("items.find { it.code == 'coverage' }.items.code", hasItem("required"))
                .body("items.find { it.code == 'coverage' }.sum", nullValue());
    }

    @Test
    void each_group_is_set_by_those_whose_it_is() {
        SettingCalls.set(Role.ADMIN, "target-weights", Map.of("fit", 31, "timing", 9))
                .statusCode(403)
                .body("type", is("/problems/setting-not-yours"));
        SettingCalls.set(Role.CHAIN_OFFICE, "lead-limits", Map.of("hints-an-hour", 5))
                .statusCode(403);
        SettingCalls.set(Role.OFFICE, "lead-limits", Map.of("hints-an-hour", 5)).statusCode(403);
        assertThat(SettingCalls.group(Role.OFFICE, "ownership-rules")).containsEntry("mayEdit", true);
        assertThat(SettingCalls.group(Role.CHAIN_OFFICE, "ownership-rules")).containsEntry("mayEdit", false);
        for (Role role : List.of(Role.MEMBER, Role.LEADER, Role.AUDITOR)) {
            Caller.as(role).get("/api/settings").then().statusCode(403);
        }
    }

    @Test
    void a_change_is_noted_with_before_and_after_and_its_reason() {
        SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 35, "timing", 5))
                .statusCode(200)
                .body("items.find { it.code == 'fit' }.value", is(35))
                .body("items.find { it.code == 'fit' }.standard", is(30));
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/settings/target-weights/history")
                .then()
                .statusCode(200)
                .body("items[0].event", is("settings-changed"))
                .body("items[0].before", is(Map.of("fit", "30", "timing", "10")))
                .body("items[0].after", is(Map.of("fit", "35", "timing", "5")))
                .body("items[0].reason", is("示例：测试"));
        Caller.as(Role.ADMIN)
                .queryParam("domain", "SETTING")
                .get("/api/audit")
                .then()
                .body("items.find { it.event == 'settings-changed' }.after.fit", is("35"));
    }

    @Test
    void what_cannot_be_is_refused() {
        SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 31))
                .statusCode(400)
                .body("type", is("/problems/setting-sum"));
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("required", 0))
                .statusCode(400)
                .body("violations[0].field", is("required"));
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("signed", 0.123)).statusCode(400);
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("nothing", 1)).statusCode(400);
        Map<String, Object> nowhere = Map.of("version", 0, "values", List.of(), "reason", "示例");
        Caller.as(Role.ADMIN).body(nowhere).put("/api/settings/none").then().statusCode(404);
        Caller.as(Role.ADMIN).get("/api/settings/none/history").then().statusCode(404);
        Map<String, Object> unsaid = Map.of("version", 0, "values", List.of(), "reason", "");
        Caller.as(Role.CHAIN_OFFICE)
                .body(unsaid)
                .put("/api/settings/coverage")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("reason"));
    }

    @Test
    void whoever_looked_at_an_earlier_version_is_told_so() {
        SettingCalls.set(Role.CHAIN_OFFICE, "target-weights", Map.of("fit", 33, "timing", 7))
                .statusCode(200);
        Map<String, Object> late = Map.of("version", 0, "values", List.of(), "reason", "示例");
        Caller.as(Role.CHAIN_OFFICE)
                .body(late)
                .put("/api/settings/target-weights")
                .then()
                .statusCode(409)
                .body("type", is("/problems/stale"));
    }
}
