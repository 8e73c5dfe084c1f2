package org.lianzhao.relation;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What tests of relations do again and again. */
abstract class RelationCalls extends HttpTest {
    /** Enters a firm and tells its key. */
    static String firm() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text()))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> said(String other, String role, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("companyId", other, "role", role, "source", "示例走访"));
        said.putAll(more);
        return said;
    }

    static ValidatableResponse relate(String firm, String other, String role, Map<String, ?> more) {
        return Caller.as(Role.MEMBER)
                .body(said(other, role, more))
                .post("/api/companies/" + firm + "/relations")
                .then();
    }

    static String related(String firm, String other, String role) {
        return relate(firm, other, role, Map.of()).statusCode(201).extract().path("id");
    }

    static ValidatableResponse remove(Role role, String firm, String relation, int version, String reason) {
        return Caller.as(role)
                .body(Map.of("version", version, "reason", reason))
                .post("/api/companies/" + firm + "/relations/" + relation + "/removal")
                .then();
    }

    static ValidatableResponse of(String firm) {
        return Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/relations")
                .then()
                .statusCode(200);
    }

    static List<Map<String, Object>> audit(String id) {
        return Caller.as(Role.AUDITOR)
                .queryParams("subjectId", id, "limit", 200)
                .get("/api/audit")
                .path("items");
    }
}
