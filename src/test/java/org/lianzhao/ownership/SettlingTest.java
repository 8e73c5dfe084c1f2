package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.ownership.ConflictCalls.first;
import static org.lianzhao.ownership.ConflictCalls.office;
import static org.lianzhao.ownership.ConflictCalls.only;
import static org.lianzhao.ownership.ConflictCalls.second;
import static org.lianzhao.ownership.ConflictCalls.settle;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.follow;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

/** What becomes of the two leads of a conflict once it is settled. */
@QuarkusTest
class SettlingTest extends HttpTest {
    private static final Map<String, Object> JOINT =
            Map.of("version", 0, "outcome", "JOINT", "contesting", 4, "contested", 6, "reason", "示例：共同跟进");

    @Inject
    EntityManager database;

    @Inject
    PoolReturning returning;

    private final String firm = firm();
    private String old;
    private String later;

    @BeforeEach
    void twoSides() {
        old = guarded(first(), first(), firm);
        later = lead(second(), firm);
    }

    @Test
    void who_shares_a_lead_works_on_it_and_is_credited_with_his_part() {
        second().get("/api/leads/" + old).then().statusCode(404);
        settle(only(office(), firm), JOINT).statusCode(200);
        second().get("/api/leads/" + old)
                .then()
                .statusCode(200)
                .body("collaborators.id", contains(idOf("test-conflict-second")))
                .body("mayEdit", is(true));
        follow(second(), old, "VISIT");
        assertThat(listed(old)).isTrue();
        firstTalk(second(), old)
                .body("holder.person.id", is(idOf("test-conflict-first")))
                .body("credits.findAll { it.kind == 'JOINT' }.share", is(List.of(60.0f, 40.0f)));
        second().get("/api/leads/" + later).then().body("state", is("ACTIVE"));
    }

    @Test
    void both_sides_are_told_each_by_his_own_lead_and_not_by_whom() {
        assertThat(told(first(), old)).containsExactly("CONTESTED");
        assertThat(told(second(), later)).as("he came himself").isEmpty();
        settle(only(office(), firm), JOINT).statusCode(200);
        assertThat(told(first(), old)).containsExactly("SETTLED", "CONTESTED");
        assertThat(told(second(), later)).containsExactly("SETTLED");
        assertThat(told(second(), old)).containsExactly("JOINED");
    }

    @Test
    void who_loses_his_lead_by_it_is_told_without_its_name_and_the_winner_by_his_own_lead() {
        settle(only(office(), firm), "TRANSFER").statusCode(200);
        first().get("/api/leads/" + old).then().statusCode(404);
        List<Map<String, Object>> items =
                first().queryParam("limit", 2).get("/api/notices").path("items");
        assertThat(items).extracting(item -> item.get("kind")).containsExactlyInAnyOrder("SETTLED", "GIVEN_AWAY");
        assertThat(items).extracting(item -> item.get("leadId")).containsOnlyNulls();
        assertThat(told(second(), later)).containsExactly("SETTLED");
        assertThat(told(second(), old)).containsExactly("GIVEN");
    }

    private static List<String> told(RequestSpecification caller, String lead) {
        return caller.queryParam("limit", 200)
                .get("/api/notices")
                .path("items.findAll { it.leadId == '" + lead + "' }.kind");
    }

    private static boolean listed(String lead) {
        List<String> found = second().queryParam("limit", 200).get("/api/leads").path("items.id");
        return found.contains(lead);
    }

    @Test
    void who_loses_keeps_his_lead_as_a_record_and_may_take_it_up_once_the_other_side_lapsed() {
        settle(only(office(), firm), "KEEP").statusCode(200);
        second().get("/api/leads/" + later)
                .then()
                .body("state", is("TRANSFERRED"))
                .body("owner.id", is(idOf("test-conflict-second")));
        firstTalk(second(), later).body("state", is("ENDED")).body("facts.kind", hasItem("SETTLED"));
        OwnershipCalls.age(database, later, 400);
        returning.run();
        second().get("/api/leads/" + later).then().body("state", is("TRANSFERRED"));
        OwnershipCalls.age(database, old, 1);
        int version = second().get("/api/leads/" + later).path("version");
        second().body(Map.of("to", "CLUE", "version", version))
                .post("/api/leads/" + later + "/stage")
                .then()
                .statusCode(200);
        follow(second(), later, "VISIT");
        firstTalk(second(), later).body("state", is("PROTECTED"));
    }
}
