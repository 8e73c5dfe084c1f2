package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class ColleagueResourceTest extends HttpTest {
    private final String mark = Fresh.mark();

    @Test
    void colleagues_are_listed_page_by_page_without_loss_even_those_of_one_name() {
        for (int i = 0; i < 5; i++) {
            Caller.enter("colleague-" + mark + i, "示例同名" + mark);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page =
                    list(Map.of("q", "同名" + mark, "limit", 2, "cursor", cursor)).statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_chambers_system_is_no_colleague_and_a_percent_sign_only_that() {
        Caller.enterChamber("system-" + mark, "示例商会" + mark);
        list(Map.of("q", "商会" + mark)).body("items", hasSize(0));
        list(Map.of("q", "示例%")).body("items", hasSize(0));
    }

    @Test
    void task_forces_at_work_stand_beside() {
        Caller.as(Role.ADMIN)
                .body(Map.of("name", "示例专班" + mark, "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .then()
                .statusCode(201);
        Caller.as(Role.HEAD)
                .get("/api/colleagues/task-forces")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("示例专班" + mark));
    }

    @Test
    void a_forged_cursor_is_refused() {
        list(Map.of("cursor", "YWJj")).statusCode(400).body("type", is("/problems/cursor"));
    }

    private static ValidatableResponse list(Map<String, ?> asked) {
        return Caller.as(Role.HEAD).queryParams(asked).get("/api/colleagues").then();
    }
}
