package org.lianzhao.notice;

import static org.hamcrest.Matchers.is;
import static org.lianzhao.testing.SettingCalls.set;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** The office sets when people of the zone are written to; what the installation says holds until then. */
@QuarkusTest
class ZoneHoursTest extends HttpTest {
    @AfterEach
    void putBack() {
        set(Role.OFFICE, ZoneHours.CODE, Map.of("quiet-from", 20, "quiet-to", 8, "digest-at", 8.5))
                .statusCode(200);
    }

    @Test
    void they_hold_from_then_on_and_their_history_is_kept() {
        Person before = NoticeCalls.person(Role.MEMBER);
        before.calls()
                .get("/api/notices/preferences")
                .then()
                .body("digestAt", is("08:30:00"))
                .body("quietFrom", is("20:00:00"));
        set(Role.OFFICE, ZoneHours.CODE, Map.of("quiet-from", 18.25, "digest-at", 9))
                .statusCode(200);
        before.calls()
                .get("/api/notices/preferences")
                .then()
                .body("digestAt", is("09:00:00"))
                .body("quietFrom", is("20:00:00")); // his own
        NoticeCalls.person(Role.MEMBER)
                .calls()
                .get("/api/notices/preferences")
                .then()
                .body("quietFrom", is("18:15:00"));
        Caller.as(Role.OFFICE)
                .get("/api/settings/" + ZoneHours.CODE + "/history")
                .then()
                .statusCode(200)
                .body("items[0].reason", is("示例：测试"));
    }

    @Test
    void no_hour_is_outside_of_a_day_and_nobody_else_sets_one() {
        set(Role.OFFICE, ZoneHours.CODE, Map.of("digest-at", 24)).statusCode(400);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "values", List.of(), "reason", "示例"))
                .put("/api/settings/" + ZoneHours.CODE)
                .then()
                .statusCode(403);
    }
}
