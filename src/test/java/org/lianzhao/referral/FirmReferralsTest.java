package org.lianzhao.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** The firm's page tells who referred it, as far as the reader may see the lead. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class FirmReferralsTest extends ReferralCalls {
    @Inject
    EntityManager database;

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

    @Test
    void referrals_that_the_reader_may_not_see_do_not_crowd_out_one_that_he_may() {
        Map<String, String> enterprise = Map.of("name", firm, "regionCode", "440305");
        String id = Caller.as(Role.MEMBER)
                .body(enterprise)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refer(chamber(), body(Map.of("enterprise", enterprise))).statusCode(201);
        String seen = leadOn(firm);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update leads set stage = 'SIGNED' where id = :id")
                        .setParameter("id", UUID.fromString(seen))
                        .executeUpdate());
        for (int number = 0; number < 50; number++) {
            refer(chamber(), body(Map.of("enterprise", enterprise, "externalId", key + number)))
                    .statusCode(201);
        }
        of(Role.OFFICE, id).body("items", hasSize(50));
        of(Role.PROJECT, id).statusCode(200).body("items.leadId", contains(seen));
    }
}
