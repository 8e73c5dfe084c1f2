package org.lianzhao.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.follow;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What may not be done with a lead, each with the sentence that says why. */
@QuarkusTest
class LeadRulesResourceTest extends HttpTest {

    private static ValidatableResponse state(String id, Map<String, ?> more) {
        Map<String, Object> amount = new HashMap<>(Map.of("kind", "TOTAL_INVESTMENT", "amount", 30000));
        amount.putAll(more);
        return member().body(amount).post("/api/leads/" + id + "/amounts").then();
    }

    private static ValidatableResponse verify(String id, Map<String, ?> more) {
        Map<String, Object> verification = new HashMap<>(
                Map.of("stepId", member().get("/api/leads/" + id).path("steps[0].id"), "evidence", "示例文件"));
        verification.putAll(more);
        return Caller.as(Role.OFFICE)
                .body(verification)
                .post("/api/leads/" + id + "/verifications")
                .then();
    }

    @Test
    void a_lead_that_was_made_by_mistake_takes_nothing_any_more() {
        String id = opened(member());
        move(member(), id, "VOID", Map.of("reason", "录错了"))
                .statusCode(200)
                .body("mayEdit", is(false))
                .body("mayAssign", is(false));
        for (ValidatableResponse answer : List.of(
                patch(member(), id, Map.of("title", "示例")),
                follow(member(), id, "VISIT"),
                state(id, Map.of()),
                verify(id, Map.of()))) {
            answer.statusCode(409).body("type", is("/problems/lead-is-final"));
        }
    }

    @Test
    void a_merged_lead_names_the_one_that_goes_on() {
        String id = opened(member());
        String other = opened(member());
        for (Map<String, ?> into : List.<Map<String, ?>>of(
                Map.of(), Map.of("mergedIntoId", id), Map.of("mergedIntoId", UUID.randomUUID()))) {
            Map<String, Object> body = new HashMap<>(Map.of("reason", "同一个项目"));
            body.putAll(into);
            move(member(), id, "MERGED", body)
                    .statusCode(400)
                    .body("type", is("/problems/lead-merge-target"))
                    .body("violations.field", hasItem("mergedIntoId"));
        }
        move(member(), id, "MERGED", Map.of("reason", "同一个项目", "mergedIntoId", other))
                .statusCode(200)
                .body("state", is("MERGED"))
                .body("mergedInto.id", is(other));
        move(member(), other, "MERGED", Map.of("reason", "同一个项目", "mergedIntoId", id))
                .statusCode(400)
                .body("type", is("/problems/lead-merge-target"));
    }

    @Test
    void a_lead_belongs_to_a_segment_and_not_to_a_group_of_them() {
        open(member(), Map.of("segmentCode", "EL-10")).statusCode(400).body("type", is("/problems/segment-is-group"));
        String id = opened(member());
        patch(member(), id, Map.of("segmentCode", "EL-10")).body("type", is("/problems/segment-is-group"));
        patch(member(), id, Map.of("otherSegmentCodes", List.of("EL-10")))
                .body("type", is("/problems/segment-is-group"))
                .body("violations.field", hasItem("otherSegmentCodes"));
    }

    @Test
    void a_list_with_nothing_in_it_is_refused_with_its_field() {
        String id = opened(member());
        for (String field : List.of("collaboratorIds", "namedLeaderIds", "otherSegmentCodes")) {
            patch(member(), id, Map.of(field, Collections.singletonList(null)))
                    .statusCode(400)
                    .body("violations.field", hasItem(field));
        }
    }

    @Test
    void nobody_is_collaborator_and_named_leader_at_once() {
        String id = opened(member());
        Caller.as(Role.OFFICE);
        String office = Caller.as(Role.ADMIN)
                .queryParam("q", "test-office")
                .get("/api/users")
                .path("items[0].id");
        patch(member(), id, Map.of("collaboratorIds", List.of(office), "namedLeaderIds", List.of(office)))
                .statusCode(400)
                .body("type", is("/problems/lead-two-parts"));
        patch(member(), id, Map.of("collaboratorIds", List.of(office))).statusCode(200);
        patch(member(), id, Map.of("namedLeaderIds", List.of(office))).body("type", is("/problems/lead-two-parts"));
    }

    @Test
    void no_step_is_older_than_the_one_before_and_no_verification_older_than_its_step() {
        String id = opened(member());
        move(member(), id, "LOST", Map.of("reason", "选了别处", "occurredOn", "1850-01-01"))
                .statusCode(400)
                .body("type", is("/problems/step-before-last"))
                .body("violations.field", hasItem("occurredOn"));
        verify(id, Map.of("verifiedOn", "1900-01-01"))
                .statusCode(400)
                .body("type", is("/problems/verified-before-step"))
                .body("violations.field", hasItem("verifiedOn"));
        verify(id, Map.of("verifiedOn", "2999-01-01"))
                .body("type", is("/problems/day-to-come"))
                .body("violations.field", hasItem("verifiedOn"));
        verify(id, Map.of()).statusCode(200);
    }

    @Test
    void an_older_amount_completes_the_history_and_the_present_one_stays() {
        String id = opened(member());
        state(id, Map.of("occurredOn", "2026-10-01")).statusCode(201);
        state(id, Map.of("amount", 10000, "occurredOn", "2025-01-01"))
                .statusCode(201)
                .body("amounts.amount", contains(30000.0f));
        member().queryParam("q", "").get("/api/leads").then().statusCode(200);
        member().get("/api/leads?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.totalInvestment", is(30000.0f));
        state(id, Map.of("amount", 900, "currency", "USD")).body("amounts.currency", contains("CNY", "USD"));
    }

    @Test
    void only_what_people_pay_with_is_a_currency() {
        String id = opened(member());
        for (String code : List.of("XXX", "XAU", "ZZZ")) {
            state(id, Map.of("currency", code))
                    .statusCode(400)
                    .body("type", is("/problems/unknown-currency"))
                    .body("violations.field", hasItem("currency"));
        }
        member().get("/api/leads/" + id).then().body("amounts", is(List.of())).body("mergedInto", nullValue());
    }

    @Test
    void an_amount_sent_again_under_its_key_is_stated_once() {
        String id = opened(member());
        String key = UUID.randomUUID().toString();
        for (int call = 0; call < 2; call++) {
            member().header("Idempotency-Key", key)
                    .body(Map.of("kind", "TAX", "amount", 5))
                    .post("/api/leads/" + id + "/amounts")
                    .then()
                    .statusCode(201);
        }
        member().get("/api/leads/" + id + "/timeline").then().body("items.findAll { it.amount }.size()", is(1));
        member().header("Idempotency-Key", key)
                .body(Map.of("kind", "TAX", "amount", 6))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .statusCode(422);
    }
}
