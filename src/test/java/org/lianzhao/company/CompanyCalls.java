package org.lianzhao.company;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.Projections;

/** What tests of the register do again and again. */
final class CompanyCalls {
    private CompanyCalls() {}

    static String fresh() {
        return Fresh.text();
    }

    static String digits() {
        return String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
    }

    static ValidatableResponse enter(Map<String, ?> firm) {
        return Caller.as(Role.MEMBER).body(firm).post("/api/companies").then();
    }

    static ValidatableResponse duplicates(Map<String, ?> firm) {
        return Caller.as(Role.LEADER)
                .body(firm)
                .post("/api/companies/duplicates")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse code(String code) {
        return Caller.as(Role.MEMBER).get("/api/credit-codes/" + code).then().statusCode(200);
    }

    static ValidatableResponse list(Map<String, ?> filter) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParams(filter)
                .get("/api/companies")
                .then()
                .statusCode(200);
    }
}
