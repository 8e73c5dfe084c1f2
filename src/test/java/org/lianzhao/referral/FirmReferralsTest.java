package org.lianzhao.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** The firm's page tells who referred it, as far as the reader may see the lead. */
@QuarkusTest
class FirmReferralsTest extends ReferralCalls {
    private static ValidatableResponse of(Role role, String id) {
        return Caller.as(role).get("/api/companies/" + id + "/referrals").then();
    }

    @Test
    void who_sees_the_lead_sees_who_referred_the_firm_and_nobody_else_does() {
        String id = Caller.as(Role.MEMBER)
                .body(Map.of("name", firm, "regionCode", "440305"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> body = body(Map.of(
                "enterprise", Map.of("name", firm, "regionCode", "440305"),
                "referrer", Map.of("type", "MEMBER", "name", "张示例")));
        refer(chamber(), body).statusCode(201);
        of(Role.OFFICE, id)
                .statusCode(200)
                .body("items.chamber", contains("示例chamber"))
                .body("items[0].leadId", is(leadOn(firm)))
                .body("items[0].referrer", not("张示例"));
        of(Role.PROJECT, id).statusCode(200).body("items", empty());
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN, Role.CHAMBER)) {
            of(role, id).statusCode(403);
        }
    }
}
