package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;
import org.lianzhao.testing.Statements;

@QuarkusTest
class DictionaryResourceTest extends HttpTest {
    private static final String REASONS = "/api/dictionaries/loss-reason";

    @Inject
    EntityManagerFactory database;

    private static String fresh() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private static Object version() {
        return Objects.requireNonNull(SettingCalls.dictionary("loss-reason").get("version"));
    }

    private static ValidatableResponse add(Map<String, ?> more) {
        Map<String, Object> value = new HashMap<>(Map.of(
                "version", version(), "code", fresh(), "name", "示例" + fresh(), "nameEn", "Example", "reason", "示例"));
        value.putAll(more);
        return Caller.as(Role.ADMIN).body(value).post(REASONS + "/values").then();
    }

    private static ValidatableResponse edit(String value, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version(), "reason", "示例"));
        body.putAll(changes);
        return Caller.as(Role.ADMIN)
                .body(body)
                .patch(REASONS + "/values/" + value)
                .then();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAMBER")
    void everybody_signed_in_reads_dictionaries(Role role) {
        Caller.as(role)
                .get("/api/dictionaries")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("source-channel", "project-type", "loss-reason", "company-tag"))
                .body("items.find { it.code == 'source-channel' }.values.code", hasItems("TRIP", "OTHER"))
                .body(
                        "items.find { it.code == 'source-channel' }.values.find { it.code == 'TARGET' }.relied",
                        is(true));
    }

    @Test
    void machines_and_those_who_are_not_the_administrator_change_nothing() {
        Caller.as(Role.CHAMBER).get("/api/dictionaries").then().statusCode(403);
        Map<String, Object> value =
                Map.of("version", version(), "code", fresh(), "name", fresh(), "nameEn", "X", "reason", "示例");
        for (Role role : List.of(Role.CHAIN_OFFICE, Role.OFFICE, Role.MEMBER, Role.AUDITOR)) {
            Caller.as(role).body(value).post(REASONS + "/values").then().statusCode(403);
            Caller.as(role).get(REASONS + "/history").then().statusCode(403);
        }
    }

    @Test
    void a_value_is_added_renamed_retired_and_brought_back_and_each_step_says_why() {
        String code = fresh();
        add(Map.of("code", code, "name", "示例" + code)).statusCode(201);
        String value = "values.find { it.code == '" + code + "' }";
        edit(code, Map.of("name", "示例改" + code, "reason", "叫法变了"))
                .statusCode(200)
                .body(value + ".name", is("示例改" + code))
                .body(value + ".nameEn", is("Example"));
        edit(code, Map.of("retired", true, "reason", "没有人用")).statusCode(200).body(value + ".retired", is(true));
        edit(code, Map.of("retired", false)).body(value + ".retired", is(false));
        Caller.as(Role.ADMIN)
                .queryParam("limit", 4)
                .get(REASONS + "/history")
                .then()
                .statusCode(200)
                .body("items.value", contains(code, code, code, code))
                .body("items[1].before.retired", is(false))
                .body("items[1].after.retired", is(true))
                .body("items[1].reason", is("没有人用"))
                .body("items[2].before.name", is("示例" + code))
                .body("items[2].after.name", is("示例改" + code))
                .body("items[3].event", is("dictionary-value-added"))
                .body("items.author", hasItems(notNullValue()))
                .body("nextCursor", notNullValue());
    }

    @Test
    void the_history_turns_page_by_page() {
        String code = fresh();
        add(Map.of("code", code)).statusCode(201);
        edit(code, Map.of("nameEn", "Other")).statusCode(200);
        String next = Caller.as(Role.ADMIN)
                .queryParam("limit", 1)
                .get(REASONS + "/history")
                .path("nextCursor");
        Caller.as(Role.ADMIN)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(REASONS + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].event", is("dictionary-value-added"));
        Caller.as(Role.ADMIN)
                .queryParam("cursor", "???")
                .get(REASONS + "/history")
                .then()
                .statusCode(400);
    }

    @Test
    void a_change_leaves_its_line_in_the_audit_of_settings() {
        String code = fresh();
        add(Map.of("code", code, "reason", "示例理由")).statusCode(201);
        Map<String, Object> line = Caller.as(Role.ADMIN)
                .queryParam("domain", "SETTING")
                .get("/api/audit")
                .path("items.find { it.after.value == '" + code + "' }");
        assertThat(line).containsEntry("event", "dictionary-value-added").containsEntry("subjectType", "dictionary");
        assertThat(line).extractingByKey("after").asString().contains("示例理由");
        assertThat(line.get("actorName")).isNotNull();
    }

    @Test
    void values_are_put_in_another_order() {
        add(Map.of()).statusCode(201);
        List<String> codes = Caller.as(Role.ADMIN).get(REASONS).path("values.code");
        List<String> turned = new ArrayList<>(codes);
        Collections.reverse(turned);
        for (List<String> order : List.of(turned, codes)) {
            Caller.as(Role.ADMIN)
                    .body(Map.of("version", version(), "codes", order, "reason", "示例"))
                    .put(REASONS + "/order")
                    .then()
                    .statusCode(200)
                    .body("values.code", is(order));
        }
        Caller.as(Role.ADMIN)
                .body(Map.of("version", version(), "codes", List.of("LAND"), "reason", "示例"))
                .put(REASONS + "/order")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("codes"));
    }

    @Test
    void whoever_looked_at_an_earlier_version_is_told_so() {
        Object seen = version();
        add(Map.of()).statusCode(201);
        add(Map.of("version", seen)).statusCode(409).body("type", is("/problems/stale"));
        edit("LAND", Map.of("version", seen, "nameEn", "X")).statusCode(409);
        edit("LAND", Map.of("nameEn", "Land not settled")).statusCode(200);
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        add(Map.of("code", "small")).statusCode(400).body("violations[0].field", is("code"));
        add(Map.of("code", "LAND")).statusCode(409).body("type", is("/problems/dictionary-code-taken"));
        add(Map.of("name", "长".repeat(41))).statusCode(400).body("violations[0].field", is("name"));
        add(Map.of("name", "\u200b")).statusCode(400).body("violations[0].field", is("name"));
        add(Map.of("reason", " ")).statusCode(400).body("violations[0].field", is("reason"));
        edit("LAND", Map.of("reason", "", "nameEn", "X")).statusCode(400).body("violations[0].field", is("reason"));
        edit("LAND", Map.of("titel", "X")).statusCode(400).body("violations[0].field", is("titel"));
        edit("NOWHERE", Map.of("nameEn", "X")).statusCode(404);
        SettingCalls.retire("source-channel", "TARGET", true)
                .statusCode(409)
                .body("type", is("/problems/dictionary-relied"));
        for (String address : List.of("/api/dictionaries/none", "/api/dictionaries/none/history")) {
            Caller.as(Role.ADMIN)
                    .header("Accept-Language", "en")
                    .get(address)
                    .then()
                    .statusCode(404)
                    .body("detail", startsWith("There is no such dictionary"));
        }
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_trace() {
        Object before = version();
        edit("LAND", Map.of("retired", false)).statusCode(200).body("version", is(before));
    }

    @Test
    void more_values_send_no_more_statements() {
        Caller.as(Role.MEMBER).get("/api/dictionaries");
        long before = Statements.during(
                database, () -> Caller.signedIn("test-member", "member").get("/api/dictionaries"));
        add(Map.of()).statusCode(201);
        add(Map.of()).statusCode(201);
        long after = Statements.during(
                database, () -> Caller.signedIn("test-member", "member").get("/api/dictionaries"));
        assertThat(after).isEqualTo(before);
    }
}
