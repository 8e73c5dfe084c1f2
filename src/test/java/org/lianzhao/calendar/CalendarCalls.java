package org.lianzhao.calendar;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** The calendar as callers keep it. */
public final class CalendarCalls {
    private CalendarCalls() {}

    /** A year as it is. */
    public static ValidatableResponse year(int year) {
        return Caller.as(Role.MEMBER)
                .queryParam("year", year)
                .get("/api/calendar")
                .then()
                .statusCode(200);
    }

    static int version(int year) {
        return year(year).extract().<Integer>path("version");
    }

    static Map<String, ?> day(String day, boolean working, String name) {
        return Map.of("day", day, "working", working, "name", name);
    }

    static ValidatableResponse set(Role role, int year, int version, List<Map<String, ?>> days) {
        Map<String, Object> said = new HashMap<>();
        said.put("version", version);
        said.put("days", days);
        said.put("source", "示例文件");
        said.put("reason", "示例：测试");
        return Caller.as(role).body(said).put("/api/calendar/" + year).then();
    }
}
