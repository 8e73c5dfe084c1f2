package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** Who is in touch with a firm: the owners of its open leads, and who works on them beside. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class FirmContactResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private String firm = "";

    @BeforeEach
    void enterIt() {
        firm = member().body(Map.of("name", fresh())).post("/api/companies").path("id");
    }

    private String lead(RequestSpecification caller, boolean confidential) {
        return open(caller, Map.of("companyId", firm, "confidential", confidential))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String person(String username) {
        Caller.enter(username, "示例" + username);
        return Caller.as(Role.ADMIN).queryParam("q", username).get("/api/users").path("items[0].id");
    }

    private static RequestSpecification counter() {
        return Caller.signedIn("touch-counter", "member");
    }

    private ValidatableResponse inTouch(RequestSpecification caller) {
        return caller.get("/api/companies/" + firm + "/in-touch").then().statusCode(200);
    }

    @Test
    void an_open_lead_tells_its_owner_and_its_collaborators_but_not_its_named_leaders() {
        String id = lead(member(), false);
        patch(
                        member(),
                        id,
                        Map.of(
                                "collaboratorIds",
                                List.of(person("touch-b"), person("touch-a")),
                                "namedLeaderIds",
                                List.of(person("touch-leader"))))
                .statusCode(200);
        String alone = lead(member(), false);
        inTouch(Caller.as(Role.LEADER))
                .body("items.lead.id", contains(alone, id))
                .body("items.lead.owner.name", contains("示例member", "示例member"))
                .body("items[0].collaborators", empty())
                .body("items[1].collaborators.name", contains("示例touch-a", "示例touch-b"));
    }

    @Test
    void a_lead_that_is_no_longer_open_tells_nobody() {
        String id = lead(member(), false);
        move(member(), id, "LOST", Map.of("reasonCode", "MARKET")).statusCode(200);
        inTouch(member()).body("items", empty());
    }

    @Test
    void nobody_learns_of_a_lead_that_he_may_not_see() {
        var owner = inForce("touch-owner", Role.MEMBER, "示例对接甲组");
        String open = lead(owner, false);
        String secret = lead(inForce("touch-owner", Role.MEMBER, "示例对接甲组"), true);
        patch(
                        inForce("touch-owner", Role.MEMBER, "示例对接甲组"),
                        secret,
                        Map.of("version", 0, "collaboratorIds", List.of(person("touch-helper"))))
                .statusCode(200);
        inTouch(Caller.as(Role.OFFICE)).body("items.lead.id", contains(open));
        inTouch(inForce("touch-other", Role.HEAD, "示例对接乙组")).body("items", empty());
        inTouch(Caller.as(Role.PROJECT)).body("items", empty());
        inTouch(Caller.signedIn("touch-helper", "member"))
                .body("items.lead.id", contains(secret))
                .body("items[0].collaborators.name", contains("示例touch-helper"));
    }

    @Test
    void a_firm_that_nobody_knows_has_nobody_on_it() {
        member().get("/api/companies/" + UUID.randomUUID() + "/in-touch")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", is((Object) null));
    }

    @Test
    void more_leads_and_more_people_cost_no_more_statements() {
        String helper = person("touch-a");
        String other = person("touch-b");
        // somebody of this test alone, whom no other has put into a task force
        Caller.enter("touch-counter", "示例touch-counter");
        patch(counter(), lead(counter(), false), Map.of("collaboratorIds", List.of(helper)))
                .statusCode(200);
        RequestSpecification asking = counter();
        long one = Statements.during(database, () -> inTouch(asking));
        for (int i = 0; i < 3; i++) {
            patch(counter(), lead(counter(), false), Map.of("collaboratorIds", List.of(helper, other)))
                    .statusCode(200);
        }
        // who is asking, the leads, their owners, the working days, who helps them; none has a segment or a task force
        assertThat(Statements.during(database, () -> inTouch(asking)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_learns_of_none(Role role) {
        Caller.as(role).get("/api/companies/" + firm + "/in-touch").then().statusCode(403);
    }
}
