package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.age;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.follow;
import static org.lianzhao.ownership.OwnershipCalls.force;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Who is first on a firm is protected as soon as he shows contact, and what protects him goes with the lead. */
@QuarkusTest
class FirstTalkResourceTest extends HttpTest {
    @Inject
    EntityManager database;

    @Inject
    LapseNoting lapses;

    @Inject
    ProtectedFirms clocks;

    private static RequestSpecification one() {
        return inForce("test-first-one", Role.MEMBER, "示例首谈甲组");
    }

    private static RequestSpecification head() {
        return inForce("test-first-head", Role.HEAD, "示例首谈甲组");
    }

    private static RequestSpecification two() {
        return inForce("test-first-two", Role.MEMBER, "示例首谈乙组");
    }

    @Test
    void contact_makes_a_registration_valid_and_a_note_does_not() {
        String id = lead(one(), firm());
        firstTalk(one(), id).statusCode(200).body("state", is("PENDING")).body("credits", empty());
        follow(one(), id, "NOTE");
        firstTalk(one(), id).body("state", is("PENDING")).body("validFrom", nullValue());
        follow(one(), id, "CALL");
        firstTalk(one(), id)
                .body("state", is("PROTECTED"))
                .body("holder.taskForce.name", is("示例首谈甲组"))
                .body("protectedUntil", notNullValue())
                .body("credits", hasSize(1))
                .body("facts.kind", contains("PROVEN", "REGISTERED"));
        firstTalk(two(), id).statusCode(404);
        Caller.as(Role.AUDITOR).get("/api/leads/" + id + "/first-talk").then().statusCode(403);
    }

    @Test
    void others_who_ask_learn_until_when_it_is_protected_and_of_a_confidential_lead_nothing() {
        String firm = firm();
        guarded(one(), one(), firm);
        two().body(Map.of("companyName", firm))
                .post("/api/leads/duplicates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].protectedUntil", notNullValue())
                .body("items[0].title", nullValue());
        String secret = firm();
        String hidden = lead(one(), secret, Map.of("confidential", true));
        follow(one(), hidden, "VISIT");
        two().body(Map.of("companyName", secret))
                .post("/api/leads/duplicates")
                .then()
                .body("items", empty());
    }

    @Test
    void what_lapsed_is_noted_once_and_begins_anew_with_the_next_contact() throws Exception {
        String id = guarded(one(), one(), firm());
        age(database, id, 1);
        firstTalk(one(), id).body("state", is("LAPSED"));
        Together.at(this::note, this::note);
        note();
        firstTalk(one(), id).body("facts.findAll { it.kind == 'LAPSED' }", hasSize(1));
        assertThat(clocks.running(List.of(UUID.fromString(id)))).isEmpty();
        follow(one(), id, "MEETING");
        firstTalk(one(), id).body("state", is("PROTECTED")).body("credits", hasSize(1));
        assertThat(clocks.running(List.of(UUID.fromString(id))).get(UUID.fromString(id)))
                .singleElement()
                .satisfies(clock -> assertThat(clock.kind()).isEqualTo(ClockKind.PROTECTION));
    }

    // as two instances do it at the same moment
    private boolean note() {
        lapses.note();
        return true;
    }

    @Test
    void a_lead_that_goes_aside_is_protected_no_more() {
        String id = guarded(one(), one(), firm());
        one().body(Map.of("to", "LOST", "version", 0, "reason", "示例原因"))
                .post("/api/leads/" + id + "/stage")
                .then()
                .statusCode(200);
        firstTalk(one(), id).body("state", is("ENDED"));
    }

    @Test
    void a_transfer_keeps_the_lead_its_protection_and_the_credit_of_who_was_first() {
        String id = guarded(one(), one(), firm());
        two().get("/api/me");
        Map<String, Object> said =
                Map.of("ownerId", idOf("test-first-two"), "taskForceId", force("示例首谈乙组"), "reason", "示例：用地在乙组片区");
        one().body(said).post("/api/leads/" + id + "/transfers").then().statusCode(403);
        inForce("test-first-head-two", Role.HEAD, "示例首谈乙组")
                .body(said)
                .post("/api/leads/" + id + "/transfers")
                .then()
                .statusCode(404);
        head().body(said).post("/api/leads/" + id + "/transfers").then().statusCode(201);
        firstTalk(one(), id).statusCode(404);
        firstTalk(two(), id)
                .body("state", is("PROTECTED"))
                .body("holder.person.name", is("示例test-first-two"))
                .body("credits[0].holder.person.name", is("示例test-first-one"))
                .body("facts[0].kind", is("TRANSFERRED"))
                .body("facts[0].former.person.name", is("示例test-first-one"))
                .body("facts[0].reason", is("示例：用地在乙组片区"));
        Caller.as(Role.OFFICE)
                .body(Map.of("ownerId", UUID.randomUUID().toString(), "reason", "示例"))
                .post("/api/leads/" + id + "/transfers")
                .then()
                .statusCode(400);
    }
}
