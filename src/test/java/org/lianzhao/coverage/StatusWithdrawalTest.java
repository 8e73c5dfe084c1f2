package org.lianzhao.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** The chain office lets what follows from the firms hold again. */
@QuarkusTest
class StatusWithdrawalTest extends HttpTest {
    @Test
    void what_was_said_is_withdrawn_and_the_firms_decide_on_every_page_alike() {
        int number = segment("EL-1060").extract().path("status.number");
        decide("EL-1060", number, "WEAK").statusCode(201);
        withdraw("EL-1060", number + 1)
                .statusCode(201)
                .body("basis", is("WITHDRAWN"))
                .body("number", is(number + 2));
        var now = segment("EL-1060").body("status", nullValue()).body("history[0].basis", is("WITHDRAWN"));
        String held = now.extract().path("cover.computed");
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/map")
                .then()
                .body("stages.groups.flatten().segments.flatten().find { it.code == 'EL-1060' }.status", is(held));
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/gaps")
                .then()
                .body("items.find { it.segmentCode == 'EL-1060' }.status", is(held));
        withdraw("EL-1060", 0).statusCode(409).body("type", is("/problems/nothing-to-withdraw"));
        decide("EL-1060", number + 1, "WEAK").statusCode(409).body("type", is("/problems/stale"));
        decide("EL-1060", 0, "MISSING").statusCode(201).body("number", is(number + 3));
    }

    @Test
    void a_segment_that_is_held_strong_is_no_gap_until_that_is_withdrawn() {
        int number = segment("EL-1070").extract().path("status.number");
        decide("EL-1070", number, "STRONG").statusCode(201);
        gaps().body("items.segmentCode", not(hasItem("EL-1070"))).body("items.status", not(hasItem("STRONG")));
        withdraw("EL-1070", number + 1).statusCode(201);
        gaps().body("items.segmentCode", hasItem("EL-1070"));
    }

    @Test
    void who_did_not_see_the_latest_is_told() {
        withdraw("EL-1080", 77).statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void numbers_of_people_stand_in_no_decision() {
        refused("status", Map.of("status", "WEAK", "reason", "王总 138.1234.5678 说的", "number", seen()), "reason");
        refused(
                "status",
                Map.of("status", "WEAK", "reason", "走访确认", "evidence", "问 wang@example.com", "number", seen()),
                "evidence");
        decide("EL-1090", seen(), "WEAK").statusCode(201);
        refused("status-withdrawal", Map.of("reason", "问过 0746-8223344", "number", seen()), "reason");
    }

    private static int seen() {
        Integer number = segment("EL-1090").extract().path("status.number");
        return number == null ? 0 : number;
    }

    private static void refused(String what, Map<String, ?> body, String field) {
        Caller.as(Role.CHAIN_OFFICE)
                .body(body)
                .post("/api/segments/EL-1090/" + what)
                .then()
                .statusCode(400)
                .body("type", is("/problems/text-holds-contact"))
                .body("violations.field", contains(field));
    }

    private static ValidatableResponse gaps() {
        return Caller.as(Role.MEMBER).get("/api/chains/EL/gaps").then().statusCode(200);
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    private static ValidatableResponse decide(String code, int number, String status) {
        return Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("status", status, "reason", "示例认定", "number", number))
                .post("/api/segments/" + code + "/status")
                .then();
    }

    private static ValidatableResponse withdraw(String code, int number) {
        return Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("reason", "示例撤回", "number", number))
                .post("/api/segments/" + code + "/status-withdrawal")
                .then();
    }
}
