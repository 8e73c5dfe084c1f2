package org.lianzhao.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What people do about targets. */
@QuarkusTest
class TargetWorkTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private @Nullable GapCalls made;
    private String firm = "";

    @BeforeEach
    void list() {
        made = new GapCalls(word, word + "件");
        firm = GapCalls.firm("示例", word);
        score(gap());
    }

    private GapCalls gap() {
        return requireNonNull(made);
    }

    private static String me(Role role) {
        return Caller.as(role).get("/api/me").path("id");
    }

    private ValidatableResponse plan(Role role, int version, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version);
        return Caller.as(role).body(body).put(gap().address(firm, "work")).then();
    }

    @Test
    void a_target_has_an_owner_a_next_step_and_a_day_of_review() {
        String me = me(Role.MEMBER);
        plan(
                        Role.MEMBER,
                        0,
                        Map.of("ownerId", me, "nextStep", "联系总经理", "nextOn", "2026-12-01", "reviewOn", "2027-01-15"))
                .statusCode(200)
                .body("ownerId", is(me))
                .body("ownerName", notNullValue())
                .body("version", is(1));
        assertThat(gap().<String>of(firm, "work.nextStep")).isEqualTo("联系总经理");
        assertThat(gap().<String>of(firm, "work.reviewOn")).isEqualTo("2027-01-15");
        plan(Role.MEMBER, 0, Map.of()).statusCode(409).body("type", is("/problems/stale"));
        plan(Role.MEMBER, 1, Map.of()).statusCode(200).body("ownerId", nullValue());
        plan(Role.MEMBER, 2, Map.of("nextStep", "打 13812345678"))
                .statusCode(400)
                .body("violations.field", hasItem("nextStep"));
    }

    @Test
    void whoever_takes_over_from_somebody_who_leaves_is_on_his_targets_but_not_on_rejected_ones() {
        String leaver = somebody();
        String heir = somebody();
        String rejected = GapCalls.firm("示例", word);
        score(gap());
        plan(Role.CHAIN_OFFICE, 0, Map.of("ownerId", leaver, "nextStep", "联系总经理"))
                .statusCode(200);
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", 0, "ownerId", leaver))
                .put(gap().address(rejected, "work"))
                .then()
                .statusCode(200);
        decide(firm, "ACCEPTED");
        decide(rejected, "REJECTED");
        Caller.as(Role.OFFICE)
                .get("/api/ownership/handovers/" + leaver)
                .then()
                .statusCode(200)
                .body("owned", is(0))
                .body("targets", is(1));
        Caller.as(Role.OFFICE)
                .body(Map.of("fromUserId", leaver, "toUserId", heir, "reason", "示例：调离"))
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        assertThat(gap().<String>of(firm, "work.ownerId")).isEqualTo(heir);
        assertThat(gap().<String>of(firm, "work.nextStep")).isEqualTo("联系总经理");
        handedOver(rejected).body("size()", is(0));
        handedOver(firm)
                .body("before.ownerId", is(List.of(leaver)))
                .body("after.ownerId", is(List.of(heir)))
                .body("after.batch", hasItem(notNullValue()));
    }

    private static String somebody() {
        return Caller.as(Role.ADMIN)
                .body(Map.of("username", "target-" + UUID.randomUUID(), "name", "示例人员", "taskForceIds", List.of()))
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void decide(String firm, String state) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 1, "state", state, "reason", "示例"))
                .post(gap().address(firm, "decision"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse handedOver(String firm) {
        return Caller.as(Role.AUDITOR)
                .queryParams(Map.of("subjectType", "company", "subjectId", firm))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.event == 'target-handed-over' }");
    }

    @Test
    void only_those_who_assign_give_a_target_to_others() {
        String head = me(Role.HEAD);
        plan(Role.MEMBER, 0, Map.of("ownerId", head)).statusCode(403).body("type", is("/problems/target-assign"));
        plan(Role.CHAIN_OFFICE, 0, Map.of("ownerId", head)).statusCode(200);
        plan(Role.MEMBER, 1, Map.of()).statusCode(403);
        plan(Role.HEAD, 1, Map.of("ownerId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("type", is("/problems/unknown-person"));
    }

    @Test
    void a_target_that_somebody_works_on_stays_in_the_list_when_it_no_longer_fits() {
        plan(Role.MEMBER, 0, Map.of("nextStep", "示例")).statusCode(200);
        GapCalls.makes(firm, "纺织品");
        score(gap());
        assertThat(gap().<String>of(firm, "droppedOn")).isNotNull();
    }

    @Test
    void what_cannot_be_is_refused() {
        Caller.as(Role.MEMBER)
                .body(Map.of("companyIds", List.of()))
                .post("/api/segments/" + gap().segment() + "/targets/leads")
                .then()
                .statusCode(400);
        Caller.as(Role.MEMBER)
                .body(Map.of("companyIds", List.of(firm), "ownerId", UUID.randomUUID()))
                .post("/api/segments/" + gap().segment() + "/targets/lead-preview")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-person"));
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "ACCEPTED"))
                .post(gap().address(UUID.randomUUID().toString(), "decision"))
                .then()
                .statusCode(404);
        Caller.as(Role.LEADER)
                .body(Map.of("version", 0, "state", "ACCEPTED"))
                .post(gap().address(firm, "decision"))
                .then()
                .statusCode(403);
    }
}
