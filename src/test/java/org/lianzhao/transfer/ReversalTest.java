package org.lianzhao.transfer;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;

/** A test of imports of firms that are taken back. */
abstract class ReversalTest extends ImportTest {
    void takeBack(String id) {
        steer(id, "reversal").statusCode(200);
        worker.run();
    }

    String firm(String name) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .then()
                .extract()
                .path("items.find { it.name == '%s' }.id".formatted(name));
    }

    static ValidatableResponse page(String firm) {
        return Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(200);
    }

    static ValidatableResponse kept(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().statusCode(200);
    }

    static void change(String firm, Map<String, Object> facts) {
        Map<String, Object> body = new HashMap<>(facts);
        body.put("version", page(firm).extract().path("version"));
        Caller.as(Role.MEMBER).body(body).patch("/api/companies/" + firm).then().statusCode(200);
    }
}
