package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.follow;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Two task forces on one firm: both are heard, the office settles it once, and what is confidential stays so. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ConflictResourceTest extends HttpTest {
    private final String firm = firm();

    private static RequestSpecification first() {
        return inForce("test-conflict-first", Role.MEMBER, "示例争议甲组");
    }

    private static RequestSpecification second() {
        return inForce("test-conflict-second", Role.MEMBER, "示例争议乙组");
    }

    private static RequestSpecification third() {
        return inForce("test-conflict-third", Role.MEMBER, "示例争议丙组");
    }

    private static RequestSpecification office() {
        return Caller.as(Role.OFFICE);
    }

    private static List<Map<String, Object>> seenBy(RequestSpecification caller, String firm) {
        return caller.queryParam("limit", 200)
                .get("/api/ownership/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.firm == '" + firm + "' }");
    }

    private static String only(RequestSpecification caller, String firm) {
        List<Map<String, Object>> found = seenBy(caller, firm);
        assertThat(found).hasSize(1);
        return String.valueOf(found.get(0).get("id"));
    }

    private static ValidatableResponse settle(RequestSpecification caller, String id, Map<String, ?> decision) {
        return caller.body(decision)
                .post("/api/ownership/conflicts/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse shown(RequestSpecification caller, String id) {
        return caller.get("/api/ownership/conflicts/" + id).then();
    }

    @Test
    void a_lead_on_a_protected_firm_opens_a_case_in_which_each_side_sees_its_own_words() {
        String old = guarded(first(), first(), firm);
        String later = lead(second(), firm);
        String id = only(second(), firm);
        follow(second(), later, "VISIT");
        firstTalk(second(), later)
                .body("openConflictId", is(id))
                .body("state", is("PENDING"))
                .body("facts.kind", hasItem("BLOCKED"));
        assertThat(seenBy(second(), firm)).hasSize(1);
        String call = follow(first(), old, "CALL");
        Map<String, Object> words = Map.of("leadId", old, "content", "示例：三月起每周通话", "followUpIds", List.of(call));
        second().body(words)
                .post("/api/ownership/conflicts/" + id + "/statements")
                .then()
                .statusCode(404);
        first().body(words)
                .post("/api/ownership/conflicts/" + id + "/statements")
                .then()
                .statusCode(201)
                .body("entries[0].evidence", hasSize(1));
        first().body(Map.of("leadId", old, "content", "示例", "followUpIds", List.of(id)))
                .post("/api/ownership/conflicts/" + id + "/statements")
                .then()
                .statusCode(400);
        shown(second(), id)
                .statusCode(200)
                .body("entries", empty())
                .body("row.contested.taskForce", is("示例争议甲组"))
                .body("row.contested.title", nullValue())
                .body("row.contesting.leadId", is(later))
                .body("row.dueOn", notNullValue())
                .body("mayDecide", is(false));
        shown(office(), id).body("entries", hasSize(1)).body("mayDecide", is(true));
        shown(third(), id).statusCode(404);
        assertThat(seenBy(third(), firm)).isEmpty();
        Caller.as(Role.AUDITOR).get("/api/ownership/conflicts").then().statusCode(403);
    }

    @Test
    void the_office_settles_it_once_and_says_how() {
        String old = guarded(first(), first(), firm);
        String later = lead(second(), firm);
        String id = only(office(), firm);
        Map<String, Object> joint =
                Map.of("version", 0, "outcome", "JOINT", "contesting", 4, "contested", 6, "reason", "示例：共同跟进");
        settle(first(), id, joint).statusCode(403);
        settle(office(), id, Map.of("version", 0, "outcome", "JOINT", "contesting", 4, "contested", 7, "reason", "示例"))
                .statusCode(400);
        settle(office(), id, joint).statusCode(200).body("row.outcome", is("JOINT"));
        settle(office(), id, joint).statusCode(409).body("type", is("/problems/conflict-settled"));
        firstTalk(first(), old).body("credits.findAll { it.kind == 'JOINT' }.share", hasSize(2));
        follow(second(), later, "VISIT");
        firstTalk(second(), later).body("state", is("PROTECTED"));
        shown(first(), id).body("reason", is("示例：共同跟进"));
    }

    @Test
    void a_firm_goes_to_the_other_side_or_one_lead_goes_on_in_the_other() {
        String old = guarded(first(), first(), firm);
        String later = lead(second(), firm);
        settle(office(), only(office(), firm), Map.of("version", 0, "outcome", "TRANSFER", "reason", "示例"))
                .statusCode(200);
        firstTalk(second(), old).body("state", is("PROTECTED"));
        firstTalk(first(), old).statusCode(404);
        second().get("/api/leads/" + later).then().body("state", is("ACTIVE"));
        String another = firm();
        String kept = guarded(first(), first(), another);
        String merged = lead(second(), another);
        settle(office(), only(office(), another), Map.of("version", 0, "outcome", "MERGE", "reason", "示例"))
                .statusCode(200);
        second().get("/api/leads/" + merged).then().body("state", is("MERGED"));
        firstTalk(first(), kept).body("state", is("PROTECTED"));
    }

    @Test
    void a_confidential_lead_stands_in_nobodys_way_and_a_case_about_one_tells_others_only_that_it_is_there() {
        String hidden = lead(first(), firm, Map.of("confidential", true));
        follow(first(), hidden, "CALL");
        String open = lead(second(), firm);
        follow(second(), open, "CALL");
        firstTalk(second(), open).body("state", is("PROTECTED"));
        assertThat(seenBy(second(), firm)).isEmpty();
        assertThat(seenBy(office(), firm)).isEmpty();
        second().body(Map.of("leadId", open, "content", "示例"))
                .post("/api/ownership/conflicts")
                .then()
                .statusCode(409)
                .body("type", is("/problems/conflict-none"));
        String id = first().body(Map.of("leadId", hidden, "content", "示例：去年已接触"))
                .post("/api/ownership/conflicts")
                .then()
                .statusCode(201)
                .extract()
                .path("row.id");
        shown(office(), id)
                .body("row.contesting.hidden", is(true))
                .body("row.contesting.taskForce", nullValue())
                .body("row.contesting.registeredOn", nullValue())
                .body("entries", empty())
                .body("mayDecide", is(false))
                .body("hidden", is(true));
        settle(office(), id, Map.of("version", 0, "outcome", "KEEP", "reason", "示例"))
                .statusCode(403)
                .body("type", is("/problems/conflict-hidden"));
        firstTalk(second(), open).body("facts.reason", not(hasItem("示例：去年已接触")));
    }

    @Test
    void what_protects_somebody_on_one_firm_does_not_on_another_where_others_are_first() {
        String old = guarded(first(), first(), firm);
        String later = guarded(second(), second(), firm());
        second().body(Map.of("version", 0, "companyName", firm))
                .patch("/api/leads/" + later)
                .then()
                .statusCode(200);
        firstTalk(second(), later).body("state", is("PENDING")).body("facts[0].kind", is("CONTESTED"));
        firstTalk(first(), old).body("state", is("PROTECTED")).body("facts[0].by", nullValue());
        assertThat(seenBy(first(), firm)).hasSize(1);
    }

    @Test
    void of_two_decisions_at_once_one_holds() throws Exception {
        guarded(first(), first(), firm);
        lead(second(), firm);
        String id = only(office(), firm);
        String address = "/api/ownership/conflicts/" + id + "/decision";
        RequestSpecification one = office().body(Map.of("version", 0, "outcome", "KEEP", "reason", "示例"));
        RequestSpecification other = office().body(Map.of("version", 0, "outcome", "SEPARATE", "reason", "示例"));
        assertThat(Together.at(
                        () -> one.post(address).statusCode(),
                        () -> other.post(address).statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }
}
