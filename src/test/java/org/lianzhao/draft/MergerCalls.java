package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Two segments of a chain of its own, of which tests merge or split one. */
abstract class MergerCalls extends HttpTest {
    String chain = "";
    String goes = "";
    String stays = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        goes = small.get(1);
        stays = small.get(2);
    }

    void merge() {
        DraftCalls.act(chain, goes, "merger", Map.of("into", stays)).then().statusCode(200);
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
    }

    String split() {
        String part = requireNonNull(DraftCalls.office()
                .body(Map.of("name", "示例拆出"))
                .post(DraftCalls.draft(chain) + "/segments/" + goes + "/parts")
                .path("code"));
        DraftCalls.publish(chain, "拆分").then().statusCode(201);
        return part;
    }

    Response open() {
        return DraftCalls.office().get("/api/chains/" + chain + "/splits");
    }

    ValidatableResponse settle(String id, String to) {
        return DraftCalls.office()
                .body(Map.of("ids", List.of(id), "to", to))
                .post("/api/chains/" + chain + "/splits/decisions")
                .then();
    }

    static ValidatableResponse segment(String segment) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + segment).then().statusCode(200);
    }

    static ValidatableResponse events(String subject, String event) {
        return audit(subject).then().body("items.event", hasItem(event));
    }

    static Response audit(String subject) {
        return Caller.as(Role.AUDITOR).queryParam("subjectId", subject).get("/api/audit");
    }
}
