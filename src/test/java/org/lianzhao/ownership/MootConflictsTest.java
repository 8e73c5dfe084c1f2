package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.ConflictCalls.first;
import static org.lianzhao.ownership.ConflictCalls.office;
import static org.lianzhao.ownership.ConflictCalls.only;
import static org.lianzhao.ownership.ConflictCalls.open;
import static org.lianzhao.ownership.ConflictCalls.second;
import static org.lianzhao.ownership.ConflictCalls.settle;
import static org.lianzhao.ownership.ConflictCalls.shown;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;

/** What becomes of a conflict while it waits and something happens to one of its sides. */
@QuarkusTest
class MootConflictsTest extends HttpTest {
    private final String firm = firm();
    private String old;
    private String later;
    private String id;

    @BeforeEach
    void twoSides() {
        old = guarded(first(), first(), firm);
        later = lead(second(), firm);
        id = only(office(), firm);
    }

    private static int version(String lead) {
        return office().get("/api/leads/" + lead).path("version");
    }

    private static void move(String lead, Map<String, ?> more) {
        Map<String, Object> step = new HashMap<>(Map.of("version", version(lead), "reason", "示例"));
        step.putAll(more);
        office().body(step).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    private static void change(String lead, Map<String, ?> more) {
        Map<String, Object> edit = new HashMap<>(Map.of("version", version(lead)));
        edit.putAll(more);
        office().body(edit).patch("/api/leads/" + lead).then().statusCode(200);
    }

    private void isWithdrawn() {
        assertThat(open(office(), firm)).isEmpty();
        shown(office(), id).body("row.outcome", is("WITHDRAWN")).body("settledBy", nullValue());
        settle(id, "KEEP").statusCode(409).body("type", is("/problems/conflict-settled"));
        firstTalk(office(), old).body("openConflictId", nullValue()).body("facts.kind", hasItem("WITHDRAWN"));
    }

    @Test
    void it_is_withdrawn_where_a_side_turns_out_to_be_about_another_firm_and_opened_anew_where_it_comes_back() {
        change(later, Map.of("companyName", firm()));
        isWithdrawn();
        change(later, Map.of("companyName", firm));
        assertThat(open(office(), firm)).hasSize(1);
    }

    @Test
    void it_is_withdrawn_where_a_side_was_a_mistake() {
        move(later, Map.of("to", "VOID"));
        isWithdrawn();
    }

    @Test
    void it_is_withdrawn_where_one_side_goes_on_in_the_other() {
        move(later, Map.of("to", "MERGED", "mergedIntoId", old));
        isWithdrawn();
    }

    @Test
    void that_it_was_withdrawn_is_told_to_both_owners_and_stands_in_the_audit() {
        move(later, Map.of("to", "VOID"));
        assertThat(told(first(), old)).contains("CONFLICT_WITHDRAWN");
        assertThat(told(second(), later)).contains("CONFLICT_WITHDRAWN");
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "lead")
                .queryParam("subjectId", old)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("conflict-withdrawn"));
    }

    private static List<String> told(RequestSpecification caller, String lead) {
        return caller.queryParam("limit", 200)
                .get("/api/notices")
                .path("items.findAll { it.leadId == '" + lead + "' }.kind");
    }

    @Test
    void it_is_withdrawn_where_a_side_is_let_go() {
        second().body(Map.of("reason", "示例"))
                .post("/api/leads/" + later + "/pool")
                .then()
                .statusCode(204);
        isWithdrawn();
    }

    @Test
    void it_is_withdrawn_where_both_are_one_side_s() {
        Map<String, Object> gift = Map.of(
                "ownerId", idOf("test-conflict-second"), "taskForceId", OwnershipCalls.force("示例争议乙组"), "reason", "示例");
        office().body(gift).post("/api/leads/" + old + "/transfers").then().statusCode(201);
        isWithdrawn();
    }

    @Test
    void it_waits_where_a_side_is_paused_or_edited_and_is_then_settled_as_any_other() {
        change(old, Map.of("title", "示例改名"));
        move(later, Map.of("to", "PAUSED", "reviewOn", Days.later()));
        settle(id, "KEEP").statusCode(200);
        second().get("/api/leads/" + later).then().body("state", is("TRANSFERRED"));
    }

    @Test
    void it_waits_where_a_side_is_confidential_since_and_tells_nothing_of_it() {
        Map<String, Object> words = Map.of("leadId", old, "content", "示例：去年已接触");
        first().body(words)
                .post("/api/ownership/conflicts/" + id + "/statements")
                .then()
                .statusCode(201);
        int version = first().get("/api/leads/" + old).path("version");
        first().body(Map.of("version", version, "confidential", true))
                .patch("/api/leads/" + old)
                .then()
                .statusCode(200);
        for (var caller : List.of(office(), second())) {
            shown(caller, id)
                    .body("row.contested.hidden", is(true))
                    .body("row.contested.taskForce", nullValue())
                    .body("row.contested.validFrom", nullValue())
                    .body("entries", empty())
                    .body("mayDecide", is(false));
        }
        settle(id, "KEEP").statusCode(403).body("type", is("/problems/conflict-hidden"));
    }

    @Test
    void nobody_settles_one_by_withdrawing_it() {
        settle(id, "WITHDRAWN").statusCode(400);
    }
}
