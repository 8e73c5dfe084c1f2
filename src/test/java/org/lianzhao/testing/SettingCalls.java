package org.lianzhao.testing;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;

/** What tests set and put back. */
public final class SettingCalls {
    private SettingCalls() {}

    /** A group of numbers as this person sees it. */
    public static Map<String, Object> group(Role role, String group) {
        return Caller.as(role).get("/api/settings").path("items.find { it.code == '" + group + "' }");
    }

    /** Sets numbers in the version that stands. */
    public static ValidatableResponse set(Role role, String group, Map<String, ? extends Number> numbers) {
        List<Map<String, Object>> values = numbers.entrySet().stream()
                .map(number -> Map.<String, Object>of("item", number.getKey(), "value", number.getValue()))
                .toList();
        return Caller.as(role)
                .body(Map.of("version", group(role, group).get("version"), "values", values, "reason", "示例：测试"))
                .put("/api/settings/" + group)
                .then();
    }

    /** A dictionary as everybody reads it. */
    public static Map<String, Object> dictionary(String code) {
        return Caller.as(Role.MEMBER).get("/api/dictionaries/" + code).path("$");
    }

    /** Retires a value of a dictionary, or brings it back. */
    public static ValidatableResponse retire(String dictionary, String value, boolean retired) {
        return Caller.as(Role.ADMIN)
                .body(Map.of("version", dictionary(dictionary).get("version"), "retired", retired, "reason", "示例：测试"))
                .patch("/api/dictionaries/" + dictionary + "/values/" + value)
                .then();
    }
}
