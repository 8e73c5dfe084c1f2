package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.server.FakeRobots;
import org.lianzhao.testing.server.FakeRobots.Call;

/** The office connects the robots of groups and sees how they fare. */
@QuarkusTest
class RobotResourceTest extends HttpTest {
    private static FakeRobots vendor;

    private String force;
    private final String name = Fresh.text();

    @BeforeAll
    static void open() throws IOException {
        vendor = new FakeRobots();
    }

    @AfterAll
    static void close() {
        vendor.close();
    }

    @BeforeEach
    void enterIt() {
        force = NoticeCalls.force();
    }

    private ValidatableResponse setUp(Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(Map.of("taskForceId", force, "name", name, "kind", "WECOM"));
        body.putAll(said);
        return Caller.as(Role.OFFICE).body(body).post("/api/robots").then();
    }

    private String robot(String path, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("url", vendor.url(path)));
        said.putAll(more);
        return setUp(said).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse tried(String robot) {
        return Caller.as(Role.OFFICE).post("/api/robots/" + robot + "/trial").then();
    }

    @Test
    void a_robot_gets_what_its_vendor_wants_and_neither_address_nor_secret_is_shown_again() {
        String path = "good-" + Fresh.mark();
        String robot = robot(path + "?key=geheim", Map.of());
        tried(robot).statusCode(200).body("outcome", is("SENT")).body("error", nullValue());
        Call call = vendor.calls(path).get(0);
        assertThat(call.query()).isEqualTo("key=geheim");
        assertThat(call.body()).contains("\"msgtype\":\"markdown\"", "\"content\":\"**链招测试消息**");
        Caller.as(Role.OFFICE)
                .get("/api/robots")
                .then()
                .statusCode(200)
                .body(not(containsString("geheim")))
                .body("items.find { it.id == '" + robot + "' }.host", is("127.0.0.1"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", robot)
                .get("/api/audit")
                .then()
                .body("items[0].event", is("robot-added"))
                .body(not(containsString("geheim")));
    }

    @Test
    void a_robot_of_dingtalk_is_signed_for() {
        String path = "good-" + Fresh.mark();
        String robot = robot(path, Map.of("kind", "DINGTALK", "secret", "SECdemo"));
        tried(robot).statusCode(200).body("outcome", is("SENT"));
        Call call = vendor.calls(path).get(0);
        assertThat(call.query()).matches("timestamp=\\d{13}&sign=[A-Za-z0-9%]+");
        assertThat(call.body()).contains("\"title\":\"链招测试消息\"", "\"text\":\"**");
        setUp(Map.of("name", Fresh.text(), "url", vendor.url("good"), "secret", "SECdemo"))
                .statusCode(400)
                .body("type", is("/problems/robot-unsigned"));
    }

    @Test
    void whatever_a_robot_answers_badly_is_noted_and_nobody_is_led_elsewhere() {
        for (String[] bad : new String[][] {
            {"refusing", "REFUSED", "errcode 45009 api freq out of limit"},
            {"junk", "JUNK", "not JSON"},
            {"endless", "UNREACHABLE", "IOException"},
            {"fault", "FAULT", "HTTP 502"},
            {"moved", "FAULT", "HTTP 307"},
            {"silent", "TIMED_OUT", null}
        }) {
            String robot = robot(bad[0] + "-" + Fresh.mark(), Map.of("name", Fresh.text()));
            tried(robot)
                    .statusCode(200)
                    .body("outcome", is(bad[1]))
                    .body("error", bad[2] == null ? notNullValue() : is(bad[2]));
            Caller.as(Role.OFFICE)
                    .get("/api/robots/" + robot + "/deliveries")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].outcome", is(bad[1]))
                    .body("items[0].trial", is(true));
        }
        assertThat(vendor.calls("good-elsewhere")).isEmpty();
    }

    @Test
    void a_robot_that_fails_ten_times_rests_until_one_attempt_gets_through() {
        String robot = robot("fault-" + Fresh.mark(), Map.of());
        for (int attempt = 0; attempt < Robot.MOST_FAILURES; attempt++) {
            tried(robot).statusCode(200);
        }
        int version = Caller.as(Role.OFFICE)
                .get("/api/robots/" + robot)
                .then()
                .body("failures", is(10))
                .body("restingSince", notNullValue())
                .extract()
                .path("version");
        Caller.as(Role.OFFICE)
                .body(Map.of("version", version, "url", vendor.url("good")))
                .patch("/api/robots/" + robot)
                .then()
                .statusCode(200);
        tried(robot).body("outcome", is("SENT"));
        Caller.as(Role.OFFICE)
                .get("/api/robots/" + robot)
                .then()
                .body("failures", is(0))
                .body("restingSince", nullValue());
    }

    @Test
    void only_addresses_of_robots_are_taken_and_only_from_those_who_set_clocks() {
        setUp(Map.of("url", "https://169.254.169.254/latest/meta-data"))
                .statusCode(400)
                .body("type", is("/problems/robot-address"))
                .body("violations[0].field", is("url"));
        Caller.as(Role.HEAD).get("/api/robots").then().statusCode(403);
        Caller.as(Role.HEAD).body(Map.of()).post("/api/robots").then().statusCode(403);
    }
}
