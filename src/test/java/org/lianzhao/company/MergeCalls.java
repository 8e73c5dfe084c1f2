package org.lianzhao.company;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What tests of merges do again and again. */
final class MergeCalls {
    private MergeCalls() {}

    /** Enters a firm and tells its key. */
    static String firm(Map<String, ?> more) {
        Map<String, Object> firm = new HashMap<>(Map.of("name", CompanyCalls.fresh()));
        firm.putAll(more);
        return CompanyCalls.enter(firm).statusCode(201).extract().path("id");
    }

    static ValidatableResponse show(String id) {
        return Caller.as(Role.LEADER).get("/api/companies/" + id).then().statusCode(200);
    }

    static ValidatableResponse merge(String kept, String gone, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("goneId", gone));
        body.putAll(more);
        return Caller.as(Role.OFFICE)
                .body(body)
                .post("/api/companies/" + kept + "/merges")
                .then();
    }

    /** The latest merge of a firm. */
    static String mergeOf(String firm) {
        return Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/merges")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    static ValidatableResponse undo(String merge) {
        return Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then();
    }
}
