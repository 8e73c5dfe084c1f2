package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.age;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.testing.Together;

/** Leads that nobody goes on with wait in the pool until somebody claims them. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class PoolResourceTest extends HttpTest {
    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    @Inject
    LapseNoting lapses;

    @Inject
    PoolReturning returning;

    private static RequestSpecification owner() {
        return inForce("test-pool-owner", Role.MEMBER, "示例公海甲组");
    }

    // limits are each person's: somebody new has claimed nothing
    private static RequestSpecification somebody() {
        return inForce("test-pool-" + Fresh.mark(), Role.MEMBER, "示例公海乙组");
    }

    private static ValidatableResponse putBack(RequestSpecification caller, String lead) {
        return caller.body(Map.of("reason", "示例：暂无合适用地"))
                .post("/api/leads/" + lead + "/pool")
                .then();
    }

    private static ValidatableResponse claim(RequestSpecification caller, String lead) {
        return caller.body(Map.of()).post("/api/pool/" + lead + "/claims").then();
    }

    private static Map<String, Object> row(RequestSpecification caller, String lead) {
        return caller.queryParam("limit", 200)
                .get("/api/pool")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.leadId == '" + lead + "' }");
    }

    @Test
    void a_returned_lead_is_on_nobodys_desk_and_seen_masked_by_all_who_work_on_leads() {
        String id = guarded(owner(), owner(), firm());
        putBack(somebody(), id).statusCode(404);
        putBack(owner(), id).statusCode(204);
        firstTalk(owner(), id).body("state", is("ENDED")).body("facts[0].kind", is("POOLED"));
        owner().get("/api/leads/" + id).then().body("pooledOn", notNullValue()).body("mayEdit", is(false));
        owner().body(Map.of("content", "示例"))
                .post("/api/leads/" + id + "/follow-ups")
                .then()
                .statusCode(409)
                .body("type", is("/problems/lead-pooled"));
        List<String> mine = owner().queryParams("owner", "me", "limit", 200)
                .get("/api/leads")
                .path("items.id");
        assertThat(mine).doesNotContain(id);
        RequestSpecification reader = somebody();
        assertThat(row(reader, id))
                .containsEntry("taskForce", "示例公海甲组")
                .containsEntry("reason", "示例：暂无合适用地")
                .containsEntry("claimableFrom", null);
        Caller.as(Role.LEADER).get("/api/pool").then().statusCode(403);
    }

    @Test
    void whoever_claims_has_it_and_who_returned_it_waits_some_days() {
        String id = guarded(owner(), owner(), firm());
        putBack(owner(), id).statusCode(204);
        assertThat(row(owner(), id).get("claimableFrom")).isNotNull();
        claim(owner(), id).statusCode(409).body("type", is("/problems/pool-own-return"));
        RequestSpecification other = somebody();
        claim(other, id).statusCode(201);
        other.get("/api/leads/" + id).then().body("pooledOn", nullValue()).body("mayEdit", is(true));
        firstTalk(other, id).body("state", is("PENDING")).body("credits", hasSize(1));
        other.get("/api/pool/allowance").then().body("has", is(1)).body("today", is(1));
        claim(somebody(), id).statusCode(409).body("type", is("/problems/pool-gone"));
    }

    @Test
    void somebody_in_several_task_forces_claims_for_the_one_he_says_or_the_one_that_had_it() {
        String one = OwnershipCalls.force("示例公海甲组");
        String other = OwnershipCalls.force("示例公海乙组");
        RequestSpecification both =
                OwnershipCalls.inForces("test-pool-" + Fresh.mark(), Role.MEMBER, List.of(one, other));
        for (String said : List.of(one, other)) {
            String id = lead(owner(), firm());
            putBack(owner(), id).statusCode(204);
            assertThat(row(both, id)).containsEntry("claimFor", one);
            both.body(Map.of("taskForceId", said))
                    .post("/api/pool/" + id + "/claims")
                    .then()
                    .statusCode(201);
            both.get("/api/leads/" + id).then().body("taskForce.id", is(said));
        }
        String id = lead(owner(), firm());
        putBack(owner(), id).statusCode(204);
        claim(both, id).statusCode(201);
        both.get("/api/leads/" + id).then().body("taskForce.id", is(one));
        String last = lead(owner(), firm());
        putBack(owner(), last).statusCode(204);
        both.body(Map.of("taskForceId", OwnershipCalls.force("示例公海丙组")))
                .post("/api/pool/" + last + "/claims")
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_claims_more_in_a_day_than_he_may() {
        RequestSpecification eager = somebody();
        for (int claimed = 0; claimed < 6; claimed++) {
            String id = lead(owner(), firm());
            putBack(owner(), id).statusCode(204);
            ValidatableResponse answer = claim(eager, id);
            if (claimed < 5) {
                answer.statusCode(201);
            } else {
                answer.statusCode(409).body("type", is("/problems/pool-claims-today"));
            }
        }
    }

    @Test
    void a_confidential_lead_never_gets_into_the_pool() {
        String id = lead(owner(), firm(), Map.of("confidential", true));
        putBack(owner(), id).statusCode(409).body("type", is("/problems/pool-confidential"));
    }

    @Test
    void a_lead_that_lapsed_and_lay_still_for_long_goes_by_itself_once() {
        String idle = guarded(owner(), owner(), firm());
        String fresh = guarded(owner(), owner(), firm());
        age(database, idle, 40);
        lapses.note();
        int before = Caller.as(Role.OFFICE)
                .queryParam("days", 30)
                .get("/api/pool/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("leads");
        assertThat(before).isPositive();
        owner().queryParam("days", 30).get("/api/pool/preview").then().statusCode(403);
        returning.run();
        returning.run();
        firstTalk(owner(), idle).body("facts.findAll { it.kind == 'POOLED' }", hasSize(1));
        assertThat(row(somebody(), idle)).containsEntry("reason", "");
        owner().get("/api/leads/" + fresh).then().body("pooledOn", nullValue());
    }

    @Test
    void of_two_who_claim_at_once_one_has_it() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            String id = lead(owner(), firm());
            putBack(owner(), id).statusCode(204);
            RequestSpecification one = somebody().body(Map.of());
            RequestSpecification other = somebody().body(Map.of());
            one.get("/api/me");
            other.get("/api/me");
            String address = "/api/pool/" + id + "/claims";
            assertThat(Together.at(
                            () -> one.post(address).statusCode(),
                            () -> other.post(address).statusCode()))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        putBack(owner(), lead(owner(), firm())).statusCode(204);
        RequestSpecification reader = somebody();
        reader.get("/api/pool");
        long few = Statements.fewest(factory, () -> () -> reader.get("/api/pool?limit=1"));
        for (int more = 0; more < 3; more++) {
            putBack(owner(), lead(owner(), firm())).statusCode(204);
        }
        assertThat(Statements.fewest(factory, () -> () -> reader.get("/api/pool?limit=4")))
                .isLessThanOrEqualTo(few + 1);
    }
}
