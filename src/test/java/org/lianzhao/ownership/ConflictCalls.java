package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What tests of conflicts do again and again. */
final class ConflictCalls {
    private ConflictCalls() {}

    static RequestSpecification first() {
        return OwnershipCalls.inForce("test-conflict-first", Role.MEMBER, "示例争议甲组");
    }

    static RequestSpecification second() {
        return OwnershipCalls.inForce("test-conflict-second", Role.MEMBER, "示例争议乙组");
    }

    static RequestSpecification office() {
        return Caller.as(Role.OFFICE);
    }

    /** The conflicts about a firm that wait, as this caller sees them. */
    static List<Map<String, Object>> open(RequestSpecification caller, String firm) {
        return caller.queryParam("limit", 200)
                .get("/api/ownership/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.firm == '" + firm + "' }");
    }

    /** The only one of them. */
    static String only(RequestSpecification caller, String firm) {
        List<Map<String, Object>> found = open(caller, firm);
        assertThat(found).hasSize(1);
        return String.valueOf(found.get(0).get("id"));
    }

    static ValidatableResponse shown(RequestSpecification caller, String id) {
        return caller.get("/api/ownership/conflicts/" + id).then();
    }

    /** How the office settles one that nobody touched. */
    static ValidatableResponse settle(String id, String outcome) {
        return settle(id, Map.of("version", 0, "outcome", outcome, "reason", "示例裁定"));
    }

    static ValidatableResponse settle(String id, Map<String, ?> decision) {
        return office().body(decision)
                .post("/api/ownership/conflicts/" + id + "/decision")
                .then();
    }
}
