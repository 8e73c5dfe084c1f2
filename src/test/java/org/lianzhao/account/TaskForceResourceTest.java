package org.lianzhao.account;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class TaskForceResourceTest extends HttpTest {
    @Test
    void a_task_force_is_renamed_and_its_name_is_its_own() {
        String name = "示例专班" + Fresh.mark();
        String id = Caller.as(Role.ADMIN)
                .body(Map.of("name", name, "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.ADMIN)
                .body(Map.of("name", name, "kind", "CHAIN"))
                .post("/api/task-forces")
                .then()
                .statusCode(409)
                .body("type", is("/problems/task-force-taken"));
        Caller.as(Role.ADMIN)
                .body(Map.of("version", 0, "name", name + "改", "active", false))
                .patch("/api/task-forces/" + id)
                .then()
                .statusCode(200)
                .body("name", is(name + "改"))
                .body("kind", is("INVESTMENT"))
                .body("active", is(false));
    }
}
