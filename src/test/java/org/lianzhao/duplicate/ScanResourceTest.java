package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.lianzhao.duplicate.CaseCalls.decide;
import static org.lianzhao.duplicate.CaseCalls.firm;
import static org.lianzhao.duplicate.CaseCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ScanResourceTest extends HttpTest {
    private final String core = Fresh.text();

    @Inject
    ScanWorker worker;

    @Inject
    ScanChunk chunk;

    private static ValidatableResponse start() {
        return Caller.as(Role.OFFICE).body("{}").post("/api/duplicate-scans").then();
    }

    private static ValidatableResponse latest() {
        return Caller.as(Role.SERVICE).get("/api/duplicate-scans/latest").then().statusCode(200);
    }

    private static String started() {
        return start().statusCode(201).extract().path("id");
    }

    private static void cancel(String id) {
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/duplicate-scans/" + id + "/cancellation")
                .then()
                .statusCode(200);
    }

    private String[] alike() {
        // entered without being asked about: the two differ in legal form and region
        return new String[] {firm(Map.of("name", "深圳" + core + "有限公司")), firm(Map.of("name", core + "股份有限公司"))};
    }

    private static List<String> cases(String firm) {
        return list(Map.of("company", firm)).extract().path("items.id");
    }

    @BeforeEach
    @AfterEach
    void leaveNothingRunning() {
        String id = latest().extract().path("id");
        if (id != null) {
            cancel(id);
        }
    }

    @Test
    void a_scan_finds_what_looks_alike_and_says_what_it_did() {
        String[] firms = alike();
        started();
        latest().body("state", is("RUNNING"));
        worker.run();
        latest().body("state", is("DONE"))
                .body("percent", is(100))
                .body("looked", greaterThan(1))
                .body("compared", greaterThan(0))
                .body("startedBy", is("示例office"));
        assertThat(cases(firms[0])).hasSize(1);
    }

    @Test
    void a_scan_asks_about_a_code_that_was_mistyped() {
        String known = firm(Map.of("name", "深圳" + core + "有限公司", "creditCode", "91431100MA7CAN1XYN"));
        firm(Map.of("name", core + "股份有限公司", "creditCode", "91431100MA7CAN1YXN"));
        started();
        worker.run();
        assertThat(cases(known)).hasSize(1);
    }

    @Test
    void a_second_scan_asks_nothing_that_was_decided() {
        String[] firms = alike();
        started();
        worker.run();
        decide(cases(firms[0]).get(0), "DIFFERENT", Map.of()).statusCode(200);
        started();
        worker.run();
        latest().body("found", is(0));
        assertThat(cases(firms[0])).isEmpty();
    }

    @Test
    void one_scan_runs_at_a_time_and_can_be_stopped() {
        String id = started();
        start().statusCode(409).body("type", is("/problems/scan-running"));
        cancel(id);
        latest().body("state", is("CANCELLED"));
        worker.run();
        latest().body("looked", is(0));
    }

    @Test
    void a_scan_goes_on_where_an_instance_that_died_had_got() {
        String[] firms = alike();
        String id = started();
        UUID dead = UUID.randomUUID();
        assertThat(chunk.claim(dead)).contains(UUID.fromString(id));
        assertThat(chunk.take(UUID.fromString(id), dead, 3)).isTrue();
        assertThat(chunk.claim(UUID.randomUUID())).as("while the claim holds").isEmpty();
        int looked = latest().body("percent", lessThan(100)).extract().path("looked");
        chunk.stumble(UUID.fromString(id), dead);
        UUID next = UUID.randomUUID();
        assertThat(chunk.take(UUID.fromString(id), next, 3)).as("not its own").isFalse();
        while (chunk.claim(next).isEmpty()) {
            Thread.onSpinWait(); // it may be taken up again after a second
        }
        while (chunk.take(UUID.fromString(id), next, 2000)) {
            Thread.onSpinWait();
        }
        latest().body("state", is("DONE")).body("looked", greaterThan(looked));
        assertThat(cases(firms[0])).hasSize(1);
    }

    @Test
    void those_who_do_not_decide_start_no_scan() {
        Caller.as(Role.MEMBER).body("{}").post("/api/duplicate-scans").then().statusCode(403);
    }
}
