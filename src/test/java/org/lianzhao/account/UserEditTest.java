package org.lianzhao.account;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What an administrator changes about users, and what he must not. */
@QuarkusTest
class UserEditTest extends HttpTest {
    private final String username = "edited-" + Fresh.mark();

    @Test
    void nobody_switches_off_his_own_account() {
        String me = Caller.as(Role.ADMIN).get("/api/me").path("id");
        int version = Caller.as(Role.ADMIN)
                .queryParam("q", "admin")
                .get("/api/users")
                .path("items.find { it.id == '%s' }.version".formatted(me));
        edit(me, Map.of("version", version, "active", false)).statusCode(409).body("type", is("/problems/own-account"));
        Caller.as(Role.ADMIN).get("/api/me").then().statusCode(200);
    }

    @Test
    void null_takes_somebody_out_of_all_task_forces() {
        String force = Caller.as(Role.ADMIN)
                .body(Map.of("name", "示例专班" + Fresh.mark(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .path("id");
        edit(entered(Set.of(force)), with("taskForceIds", null)).statusCode(200).body("taskForces", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "active"})
    void what_every_user_has_cannot_be_cleared(String field) {
        edit(entered(Set.of()), with(field, null))
                .statusCode(400)
                .body("type", is("/problems/field-required"))
                .body("violations[0].field", is(field));
    }

    @Test
    void a_slip_in_the_name_of_a_field_does_not_look_like_a_success() {
        edit(entered(Set.of()), with("nmae", "示例"))
                .statusCode(400)
                .body("type", is("/problems/field-unknown"))
                .body("violations[0].field", is("nmae"));
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_with_its_place() {
        edit(entered(Set.of()), with("taskForceIds", List.of("7")))
                .statusCode(400)
                .body("type", is("/problems/field-unreadable"))
                .body("violations[0].field", is("taskForceIds[0]"));
    }

    @Test
    void a_person_has_no_liaison_to_clear_and_a_system_keeps_its_own() {
        edit(entered(Set.of()), with("liaisonId", null)).statusCode(200);
        String system = "system-" + Fresh.mark();
        Caller.enterChamber(system, "示例商会");
        String id =
                Caller.as(Role.ADMIN).queryParam("q", system).get("/api/users").path("items[0].id");
        edit(id, with("liaisonId", null)).statusCode(400).body("type", is("/problems/liaison-needed"));
    }

    @Test
    void a_task_force_is_edited_by_the_same_rules() {
        String id = Caller.as(Role.ADMIN)
                .body(Map.of("name", "示例专班" + Fresh.mark(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .path("id");
        for (Map<String, ?> wrong : List.of(with("kind", null), with("leader", "示例"), with("kind", "CASTLE"))) {
            Caller.as(Role.ADMIN)
                    .body(wrong)
                    .patch("/api/task-forces/" + id)
                    .then()
                    .statusCode(400);
        }
    }

    private static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> body = new HashMap<>(Map.of("version", 0));
        body.put(field, value);
        return body;
    }

    private String entered(Set<String> taskForces) {
        return Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", "示例", "taskForceIds", taskForces))
                .post("/api/users")
                .path("id");
    }

    private static ValidatableResponse edit(String id, Map<String, ?> body) {
        return Caller.as(Role.ADMIN).body(body).patch("/api/users/" + id).then();
    }
}
