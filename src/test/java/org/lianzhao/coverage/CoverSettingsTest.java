package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;

/** What the chain office sets of coverage holds on the next map that is opened. */
@QuarkusTest
class CoverSettingsTest extends HttpTest {
    @AfterEach
    void as_ever() {
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("required", 3)).statusCode(200);
    }

    private static int strong() {
        return Caller.as(Role.LEADER)
                .get("/api/chains/EQ/map")
                .path("stages.groups.flatten().segments.flatten().findAll { it.computed == 'STRONG' }.size()");
    }

    @Test
    void the_map_says_by_which_numbers_it_is_computed_and_follows_them() {
        Caller.as(Role.LEADER)
                .get("/api/chains/EQ/map")
                .then()
                .body("rules.required", is(3))
                .body("rules.construction", is(0.5f));
        int before = strong();
        SettingCalls.set(Role.CHAIN_OFFICE, "coverage", Map.of("required", 1)).statusCode(200);
        Caller.as(Role.LEADER).get("/api/chains/EQ/map").then().body("rules.required", is(1));
        assertThat(strong()).isGreaterThan(before);
    }
}
