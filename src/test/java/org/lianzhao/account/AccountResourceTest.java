package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class AccountResourceTest extends HttpTest {

    @Test
    void tells_who_i_am_and_what_i_may_do() {
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", is("示例chain-office"))
                .body("roles", contains("chain-office"))
                .body(
                        "rights",
                        contains(
                                "SIGN_IN",
                                "READ_CHAINS",
                                "EDIT_CHAINS",
                                "READ_REGISTER",
                                "ENTER_COMPANIES",
                                "READ_PEOPLE",
                                "EDIT_PEOPLE",
                                "REVEAL_CONTACTS",
                                "READ_LEADS",
                                "EDIT_TARGETS",
                                "READ_DOCUMENTS",
                                "ADD_DOCUMENTS",
                                "IMPORT",
                                "MERGE",
                                "CHANGE_SETTINGS",
                                "EDIT_WEIGHTS"))
                .body("zone", is("永州经开区"))
                .body("demo", is(false));
    }

    @Test
    void keeps_how_i_want_to_see_the_system() {
        Caller.as(Role.LEADER)
                .body(Map.of("theme", "DARK", "language", "EN"))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
        Caller.as(Role.LEADER)
                .get("/api/me")
                .then()
                .body("preferences.theme", is("DARK"))
                .body("preferences.language", is("EN"));
    }

    @Test
    void somebody_who_was_not_entered_is_told_so() {
        Caller.signedIn("stranger-" + Fresh.mark(), "member")
                .get("/api/me")
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-unknown"))
                .body("detail", containsString("还没有在本系统登记"));
    }

    @Test
    void a_user_who_is_switched_off_is_let_in_no_more() {
        String username = "leaver-" + Fresh.mark();
        Map<String, Object> user = entered(username, Set.of());
        Caller.signedIn(username, "member").get("/api/me").then().statusCode(200);
        edit(user, Map.of("active", false)).statusCode(200).body("active", is(false));
        Caller.signedIn(username, "member")
                .get("/api/me")
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-unknown"));
    }

    @Test
    void the_first_sign_in_binds_the_user() {
        String username = "fresh-" + Fresh.mark();
        entered(username, Set.of());
        list(username).body("items[0].bound", is(false));
        Caller.signedIn(username, "member").get("/api/me").then().statusCode(200);
        list(username).body("items[0].bound", is(true));
    }

    @Test
    void a_user_sees_the_task_forces_he_was_put_in() {
        String force = "示例专班" + Fresh.mark();
        String id = taskForce(force);
        String username = "joiner-" + Fresh.mark();
        entered(username, Set.of(id));
        Caller.signedIn(username, "member").get("/api/me").then().body("taskForces.name", contains(force));
        Caller.as(Role.ADMIN)
                .get("/api/task-forces")
                .then()
                .body("items.find { it.id == '%s' }.members".formatted(id), is(1));
    }

    @Test
    void a_username_is_entered_once() {
        String username = "twice-" + Fresh.mark();
        entered(username, Set.of());
        enter(username, Set.of())
                .statusCode(409)
                .body("type", is("/problems/username-taken"))
                .body("detail", containsString(username));
    }

    @Test
    void a_field_that_cannot_be_used_is_named() {
        Caller.as(Role.ADMIN)
                .body(Map.of("username", "Not OK", "name", " ", "taskForceIds", List.of()))
                .post("/api/users")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid"))
                .body("violations.field", hasItems(containsString("username"), containsString("name")));
    }

    @Test
    void an_unknown_task_force_is_refused() {
        enter("lost-" + Fresh.mark(), Set.of(UUID.randomUUID().toString()))
                .statusCode(400)
                .body("type", is("/problems/unknown-task-force"))
                .body("violations[0].field", is("taskForceIds"));
    }

    @Test
    void of_two_who_edit_the_second_is_told() {
        Map<String, Object> user = entered("edited-" + Fresh.mark(), Set.of());
        edit(user, Map.of("name", "示例甲")).statusCode(200);
        edit(user, Map.of("name", "示例乙")).statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void what_an_edit_leaves_out_stays() {
        String force = taskForce("示例专班" + Fresh.mark());
        Map<String, Object> user = entered("kept-" + Fresh.mark(), Set.of(force));
        edit(user, Map.of("name", "示例丙"))
                .body("name", is("示例丙"))
                .body("active", is(true))
                .body("taskForces.id", contains(force));
    }

    @Test
    void an_unknown_user_cannot_be_edited() {
        edit(Map.of("id", UUID.randomUUID(), "version", 0), Map.of("name", "示例"))
                .statusCode(404)
                .body("type", is("/problems/missing"));
    }

    @Test
    void users_are_listed_page_by_page_without_loss() {
        String mark = "page" + Fresh.mark();
        for (int i = 0; i < 5; i++) {
            entered(mark + "-" + i, Set.of());
        }
        String cursor = page(mark, "").body("items", hasSize(2)).extract().path("nextCursor");
        cursor = page(mark, cursor).body("items", hasSize(2)).extract().path("nextCursor");
        page(mark, cursor)
                .body("items", hasSize(1))
                .body("items[0].username", is(mark + "-4"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void a_percent_sign_in_a_search_is_only_a_percent_sign() {
        list("100%").body("items", hasSize(0));
    }

    @Test
    void what_is_no_question_is_refused_by_name_or_finds_nothing() {
        page("长".repeat(10_000), "").statusCode(400).body("violations.field", contains("q"));
        for (String typed : List.of(
                "，。（）——…",
                "% _ * ? \"",
                "(((",
                "\\",
                "!%",
                "' or '1'='1",
                "admin' or 1=1 --",
                "'; drop table app_user; --",
                "username:*",
                "/.*/",
                "[a TO z]",
                "ad\u0000min")) {
            list(typed).body("items", hasSize(0));
        }
    }

    @Test
    void what_the_administrator_does_is_in_the_audit_which_he_may_read_himself() {
        Map<String, Object> user = entered("audited-" + Fresh.mark(), Set.of());
        edit(user, Map.of("name", "示例改名")).statusCode(200);
        Caller.as(Role.ADMIN)
                .queryParam("subjectType", "user")
                .queryParam("subjectId", user.get("id"))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", contains("user-changed", "user-entered"))
                .body("items[0].before.name", is("示例"))
                .body("items[0].after.name", is("示例改名"))
                .body("items[0].actorName", notNullValue())
                .body("items.domain", hasItem("ACCOUNT"));
    }

    private static Map<String, Object> entered(String username, Set<String> taskForces) {
        return enter(username, taskForces).statusCode(201).extract().path("");
    }

    private static ValidatableResponse enter(String username, Set<String> taskForces) {
        return Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", "示例", "taskForceIds", taskForces))
                .post("/api/users")
                .then();
    }

    private static ValidatableResponse edit(Map<String, Object> user, Map<String, Object> changes) {
        var body = new HashMap<>(changes);
        body.put("version", user.get("version"));
        return Caller.as(Role.ADMIN)
                .body(body)
                .patch("/api/users/" + user.get("id"))
                .then();
    }

    private static ValidatableResponse list(String text) {
        return page(text, "").statusCode(200);
    }

    private static ValidatableResponse page(String text, String cursor) {
        return Caller.as(Role.ADMIN)
                .queryParam("q", text)
                .queryParam("cursor", cursor)
                .queryParam("limit", 2)
                .get("/api/users")
                .then();
    }

    private static String taskForce(String name) {
        String id = Caller.as(Role.ADMIN)
                .body(Map.of("name", name, "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(id).isNotBlank();
        return id;
    }
}
