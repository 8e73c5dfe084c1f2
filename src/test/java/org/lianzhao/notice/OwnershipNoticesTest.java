package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.notice.NoticeCalls.force;
import static org.lianzhao.notice.NoticeCalls.officeSets;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Who is told that a lead is somebody else's. */
@QuarkusTest
class OwnershipNoticesTest extends HttpTest {
    private final Map<String, String> forces = new HashMap<>();
    private Person had;
    private Person has;
    private Person hadHead;
    private Person hasHead;

    @BeforeEach
    void twoForces() {
        forces.put("had", force());
        forces.put("has", force());
        had = person(Role.MEMBER, forces.get("had"));
        hadHead = person(Role.HEAD, forces.get("had"));
        has = person(Role.MEMBER, forces.get("has"));
        hasHead = person(Role.HEAD, forces.get("has"));
        List.of(had, has, hadHead, hasHead).forEach(Person::unread); // they are here
    }

    private void transfer(String lead) {
        Caller.as(Role.OFFICE)
                .body(Map.of("ownerId", has.id(), "taskForceId", forces.get("has"), "reason", "示例"))
                .post("/api/leads/" + lead + "/transfers")
                .then()
                .statusCode(201);
    }

    @Test
    void of_a_transfer_the_new_owner_and_his_head_are_told() {
        String lead = had.opens(Fresh.text());
        transfer(lead);
        assertThat(has.told(lead)).containsExactly("GIVEN");
        assertThat(hasHead.told(lead)).containsExactly("FORCE_GIVEN");
    }

    @Test
    void who_had_it_and_his_head_are_told_as_long_as_they_may_see_it() {
        Person office = person(Role.OFFICE);
        String seen = office.opens(Fresh.text());
        transfer(seen);
        assertThat(office.told(seen)).containsExactly("GIVEN_AWAY");
        String lead = had.opens(Fresh.text());
        officeSets(lead, Map.of("namedLeaderIds", Set.of(hadHead.id())));
        transfer(lead);
        assertThat(hadHead.told(lead)).containsExactly("GIVEN_AWAY", "NAMED");
    }

    @Test
    void who_sees_it_no_more_is_told_that_he_lost_it_and_not_what_it_is_now_and_of_a_confidential_one_nothing() {
        String lead = had.opens(Fresh.text());
        transfer(lead);
        assertThat(had.unread()).isOne();
        had.calls()
                .get("/api/notices")
                .then()
                .body("items.kind", contains("GIVEN_AWAY"))
                .body("items[0].leadId", nullValue())
                .body("items[0].leadTitle", nullValue())
                .body("items[0].by", notNullValue());
        officeSets(lead, Map.of("confidential", true));
        had.calls().get("/api/notices").then().body("items", empty());
        assertThat(had.unread()).isZero();
    }

    @Test
    void many_at_once_are_told_as_one_is() {
        Person office = person(Role.OFFICE);
        List<String> leads = List.of(office.opens(Fresh.text()), office.opens(Fresh.text()));
        Caller.as(Role.OFFICE)
                .body(Map.of("ids", leads, "action", "ASSIGN", "ownerId", has.id(), "taskForceId", forces.get("has")))
                .post("/api/leads/bulk")
                .then()
                .statusCode(200);
        for (String lead : leads) {
            assertThat(office.told(lead)).containsExactly("GIVEN_AWAY");
            assertThat(has.told(lead)).containsExactly("GIVEN");
            assertThat(hasHead.told(lead)).containsExactly("FORCE_GIVEN");
        }
    }

    @Test
    void whoever_gives_it_away_himself_is_not_told_and_nobody_of_a_change_within_his_task_force() {
        String lead = hadHead.opens(Fresh.text());
        Map<String, Object> body = Map.of("version", 0, "ownerId", had.id());
        hadHead.calls().body(body).patch("/api/leads/" + lead).then().statusCode(200);
        assertThat(hadHead.told(lead)).isEmpty();
        assertThat(had.told(lead)).containsExactly("GIVEN");
    }

    @Test
    void the_heir_is_told_of_each_lead_that_was_handed_over_confidential_ones_too() {
        String owned = had.opens(Fresh.text());
        String secret = had.opens(Fresh.text());
        had.calls()
                .body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + secret)
                .then()
                .statusCode(200);
        String helped = hadHead.opens(Fresh.text());
        officeSets(helped, Map.of("collaboratorIds", Set.of(had.id())));
        Map<String, Object> said =
                Map.of("fromUserId", had.id(), "toUserId", has.id(), "reason", "示例：调离", "confidentialToo", true);
        Caller.as(Role.OFFICE)
                .body(said)
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        for (String lead : List.of(owned, secret, helped)) {
            assertThat(has.told(lead)).containsExactly("GIVEN");
        }
        assertThat(has.unread()).isEqualTo(3);
        assertThat(hadHead.told(secret)).isEmpty();
    }
}
