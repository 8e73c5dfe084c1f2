package org.lianzhao.duplicate;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of the queue do again and again. */
final class CaseCalls {
    private CaseCalls() {}

    static String firm(Map<String, ?> more) {
        Map<String, Object> firm = new HashMap<>(Map.of("name", Fresh.text()));
        firm.putAll(more);
        return Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse suspect(String one, String other) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("companyId", one, "otherId", other))
                .post("/api/duplicate-cases")
                .then();
    }

    static String suspected(String one, String other) {
        return suspect(one, other).statusCode(201).extract().path("row.id");
    }

    static ValidatableResponse decide(String id, String outcome, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome));
        body.putAll(more);
        return Caller.as(Role.HEAD)
                .body(body)
                .post("/api/duplicate-cases/" + id + "/decision")
                .then();
    }

    static ValidatableResponse show(String id) {
        return Caller.as(Role.SERVICE).get("/api/duplicate-cases/" + id).then().statusCode(200);
    }

    static ValidatableResponse list(Map<String, ?> filter) {
        return Caller.as(Role.SERVICE)
                .queryParams(filter)
                .get("/api/duplicate-cases")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse undo(String merge) {
        return Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
    }
}
