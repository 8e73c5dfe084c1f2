package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class PipelineResourceTest extends HttpTest {
    private final String user = "pipeline-" + Fresh.mark();

    private RequestSpecification me() {
        Caller.enter(user, "示例漏斗");
        return Caller.signedIn(user, "member");
    }

    private String open() {
        return me().body(Map.of("title", "漏斗", "companyName", Fresh.text(), "summary", "x"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void every_figure_opens_the_leads_behind_it_within_the_scope() {
        String first = open();
        String second = open();
        me().body(Map.of("kind", "TOTAL_INVESTMENT", "amount", 700))
                .post("/api/leads/" + first + "/amounts")
                .then()
                .statusCode(201);
        me().get("/api/insight/pipeline")
                .then()
                .statusCode(200)
                .body("stages", hasSize(13))
                .body("stages[0].stage", is("CLUE"))
                .body("stages[0].count", is(2))
                .body("stages[0].reached", is(2))
                .body("stages[0].amount", is(700.0f))
                .body("stages[0].conversion", is(0.0f))
                .body("stages[1].conversion", is((Object) null))
                .body("beside.state", hasItem("PAUSED"));
        List<String> behind = me().get("/api/insight/pipeline/leads?stage=CLUE&figure=COUNT")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(behind).containsExactly(second, first);
        String next = me().get("/api/insight/pipeline/leads?limit=1")
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("nextCursor");
        me().get("/api/insight/pipeline/leads?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", is((Object) null));
        me().get("/api/insight/pipeline?asOf=2020-01-01").then().body("stages[0].count", is(0));
    }

    @Test
    void what_is_stated_later_is_in_the_next_answer_and_a_mistake_leaves_the_figures() {
        String id = open();
        me().get("/api/insight/pipeline").then().body("stages[0].count", is(1));
        move(id, "PAUSED", Map.of("reason", "示例", "reviewOn", Days.later()));
        me().get("/api/insight/pipeline")
                .then()
                .body("stages[0].count", is(0))
                .body("stages[0].reached", is(1))
                .body("beside.find { it.state == 'PAUSED' }.count", is(1));
        me().get("/api/insight/pipeline/leads?state=PAUSED").then().body("items.id", contains(id));
        me().get("/api/insight/pipeline/leads?figure=REACHED").then().body("items.id", contains(id));
        move(id, "VOID", Map.of("reason", "示例"));
        me().get("/api/insight/pipeline")
                .then()
                .body("stages[0].reached", is(0))
                .body("beside.count.sum()", is(0));
    }

    private void move(String id, String to, Map<String, String> more) {
        int version = me().get("/api/leads/" + id).then().extract().<Integer>path("version");
        Map<String, Object> body = new HashMap<>(more);
        body.put("to", to);
        body.put("version", version);
        me().body(body).post("/api/leads/" + id + "/stage").then().statusCode(200);
    }

    @Test
    void a_day_to_come_and_words_that_mean_nothing_are_refused() {
        me().get("/api/insight/pipeline?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .body("type", is("/problems/day-to-come"));
        me().get("/api/insight/pipeline?asOf=gestern").then().statusCode(400);
        me().get("/api/insight/pipeline/leads?stage=NOWHERE").then().statusCode(400);
        Caller.as(Role.ADMIN).get("/api/insight/pipeline").then().statusCode(403);
    }
}
