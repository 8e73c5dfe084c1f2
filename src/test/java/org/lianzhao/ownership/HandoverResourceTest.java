package org.lianzhao.ownership;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;
import static org.lianzhao.ownership.OwnershipCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Who leaves hands over all he has in one step; what is confidential goes along unseen, where the office says so. */
@QuarkusTest
class HandoverResourceTest extends HttpTest {
    private static final String FORCE = "示例移交甲组";

    private final String leaver = "test-leaver-" + Fresh.mark();
    private final String heir = "test-heir-" + Fresh.mark();

    private RequestSpecification leaver() {
        return inForce(leaver, Role.MEMBER, FORCE);
    }

    private RequestSpecification heir() {
        return inForce(heir, Role.MEMBER, FORCE);
    }

    private static RequestSpecification head() {
        return inForce("test-handover-head", Role.HEAD, FORCE);
    }

    private ValidatableResponse handOver(RequestSpecification caller, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "fromUserId", idOf(leaver), "toUserId", idOf(heir), "reason", "示例：调离", "confidentialToo", false));
        said.putAll(more);
        return caller.body(said).post("/api/ownership/handovers").then();
    }

    @Test
    void all_leads_of_somebody_who_was_switched_off_go_to_his_successor_with_their_protection() {
        heir();
        String owned = guarded(leaver(), leaver(), firm());
        String helped = lead(head(), firm());
        head().body(Map.of("version", 0, "collaboratorIds", List.of(idOf(leaver))))
                .patch("/api/leads/" + helped)
                .then()
                .statusCode(200);
        Map<String, Object> person = person(leaver);
        Caller.as(Role.ADMIN)
                .body(Map.of("version", person.get("version"), "active", false))
                .patch("/api/users/" + person.get("id"))
                .then()
                .statusCode(200);
        heir().get("/api/ownership/handovers/" + idOf(leaver)).then().statusCode(403);
        head().get("/api/ownership/handovers/" + idOf(leaver))
                .then()
                .statusCode(200)
                .body("owned", is(1))
                .body("collaborated", is(1));
        inForce("test-handover-stranger", Role.HEAD, "示例移交乙组")
                .get("/api/ownership/handovers/" + idOf(leaver))
                .then()
                .body("owned", is(0));
        handOver(heir(), Map.of()).statusCode(403);
        handOver(head(), Map.of()).statusCode(201).body("owned", is(1)).body("collaborated", is(1));
        firstTalk(heir(), owned)
                .statusCode(200)
                .body("state", is("PROTECTED"))
                .body("holder.person.id", is(idOf(heir)))
                .body("credits[0].holder.person.id", is(idOf(leaver)))
                .body("facts[0].kind", is("HANDED_OVER"));
        heir().get("/api/leads/" + helped).then().statusCode(200).body("collaborators.id", is(List.of(idOf(heir))));
    }

    private static String entered() {
        return Caller.as(Role.OFFICE)
                .body(Map.of("name", firm()))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void what_is_on_no_lead_goes_only_where_whoever_hands_over_speaks_for_whom_he_takes_it_from() {
        heir();
        leaver().body(Map.of("kind", "VISIT", "day", Days.later(), "purpose", "示例：看产线", "companyId", entered()))
                .post("/api/visits")
                .then()
                .statusCode(201);
        RequestSpecification stranger = inForce("test-handover-stranger", Role.HEAD, "示例移交乙组");
        stranger.get("/api/ownership/handovers/" + idOf(leaver)).then().body("visits", is(0));
        handOver(
                        inForce("test-handover-stranger", Role.HEAD, "示例移交乙组"),
                        Map.of("toUserId", idOf("test-handover-stranger")))
                .statusCode(201);
        head().get("/api/ownership/handovers/" + idOf(leaver)).then().body("visits", is(1));
        handOver(head(), Map.of()).statusCode(201);
        head().get("/api/ownership/handovers/" + idOf(leaver)).then().body("visits", is(0));
    }

    @Test
    void confidential_leads_are_not_told_of_and_go_only_where_the_office_says_so_and_not_to_itself() {
        heir();
        String secret = lead(leaver(), firm(), Map.of("confidential", true));
        head().get("/api/ownership/handovers/" + idOf(leaver)).then().body("owned", is(0));
        handOver(head(), Map.of("confidentialToo", true)).statusCode(403);
        handOver(head(), Map.of()).statusCode(201).body("owned", is(0));
        heir().get("/api/leads/" + secret).then().statusCode(404);
        Caller.as(Role.OFFICE).get("/api/me").then().statusCode(200);
        handOver(
                        Caller.as(Role.OFFICE),
                        Map.of("confidentialToo", true, "toUserId", idOf(Caller.username(Role.OFFICE))))
                .statusCode(400);
        handOver(Caller.as(Role.OFFICE), Map.of("confidentialToo", true))
                .statusCode(201)
                .body("owned", is(0));
        heir().get("/api/leads/" + secret).then().statusCode(200).body("confidential", is(true));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", idOf(heir))
                .get("/api/audit")
                .then()
                .body("items.findAll { it.event == 'leads-handed-over' }.size()", greaterThanOrEqualTo(1));
    }
}
