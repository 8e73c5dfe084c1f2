package org.lianzhao.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.follow;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class LeadResourceTest extends HttpTest {
    @Test
    void a_lead_needs_a_title_and_a_name_and_belongs_to_whoever_made_it() {
        open(member(), Map.of("confidential", false))
                .statusCode(201)
                .body("stage", is("CLUE"))
                .body("state", is("ACTIVE"))
                .body("version", is(0))
                .body("offChain", is(true))
                .body("owner.name", is("示例member"))
                .body("mayEdit", is(true))
                .body("mayAssign", is(false))
                .body("steps.stage", contains("CLUE"))
                .body("next.to", is("RESEARCH"))
                .body("next.missing.field", contains("SOURCE_CHANNEL", "REGION"));
        member().body(Map.of("title", "x"))
                .post("/api/leads")
                .then()
                .statusCode(400)
                .body("type", is("/problems/lead-investor"));
        open(member(), Map.of("title", " ")).statusCode(400).body("violations.field", hasItem("title"));
        open(member(), Map.of("title", "长".repeat(10_000))).statusCode(400);
        open(member(), Map.of("companyId", UUID.randomUUID()))
                .statusCode(400)
                .body("type", is("/problems/unknown-company"));
        open(member(), Map.of("segmentCode", "XX-1")).statusCode(400).body("type", is("/problems/unknown-segment"));
        open(member(), Map.of("taskForceId", UUID.randomUUID()))
                .statusCode(400)
                .body("type", is("/problems/task-force-not-yours"));
        open(Caller.as(Role.LEADER), Map.of()).statusCode(403);
    }

    @Test
    void a_patch_changes_what_it_names_clears_with_null_and_leaves_the_rest() {
        String id = open(member(), Map.of("segmentCode", "EL-5030", "sourceChannel", "TRIP"))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> changes = new HashMap<>(Map.of(
                "projectType", "LEASE",
                "nextStep", "寄资料",
                "nextOn", Days.later(),
                "otherSegmentCodes", List.of("EL-5020", "EL-5030"),
                "details", Map.of("SITE_NEED", "厂房 5000 ㎡")));
        changes.put("sourceChannel", null);
        patch(member(), id, changes)
                .statusCode(200)
                .body("projectType", is("LEASE"))
                .body("sourceChannel", nullValue())
                .body("segment.code", is("EL-5030"))
                .body("otherSegments.code", contains("EL-5020"))
                .body("nextOn", is(Days.later()))
                .body("details.SITE_NEED", is("厂房 5000 ㎡"))
                .body("stages", not(hasItem("SITE")));
        Map<String, Object> clearing = new HashMap<>();
        clearing.put("segmentCode", null);
        clearing.put("nextOn", null);
        patch(member(), id, clearing)
                .statusCode(200)
                .body("segment", nullValue())
                .body("offChain", is(true))
                .body("nextStep", is("寄资料"))
                .body("nextOn", nullValue());
    }

    @Test
    void of_two_who_edit_at_once_the_second_sees_what_the_first_left_and_saves_on_it() {
        String id = opened(member());
        patch(Caller.as(Role.OFFICE), id, Map.of("version", 0, "title", "示例：甲")).statusCode(200);
        patch(member(), id, Map.of("version", 0, "title", "示例：乙", "nextStep", "示例：约见"))
                .statusCode(409)
                .body("type", is("/problems/stale"));
        member().get("/api/leads/" + id).then().body("title", is("示例：甲")).body("version", is(1));
        patch(member(), id, Map.of("version", 1, "nextStep", "示例：约见"))
                .statusCode(200)
                .body("title", is("示例：甲"))
                .body("nextStep", is("示例：约见"));
    }

    @Test
    void a_patch_that_cannot_be_used_is_refused_with_the_field() {
        String id = opened(member());
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("title", null);
        patch(member(), id, cleared).statusCode(400).body("type", is("/problems/field-required"));
        patch(member(), id, Map.of("titel", "x"))
                .statusCode(400)
                .body("type", is("/problems/field-unknown"))
                .body("violations[0].field", is("titel"));
        patch(member(), id, Map.of("title", "长".repeat(201))).body("type", is("/problems/field-too-long"));
        patch(member(), id, Map.of("projectType", "CASTLE")).body("type", is("/problems/field-choice"));
        patch(member(), id, Map.of("collaboratorIds", List.of(UUID.randomUUID())))
                .body("type", is("/problems/unknown-person"));
        patch(member(), id, Map.of("version", 99, "title", "x")).statusCode(409).body("type", is("/problems/stale"));
        patch(member(), id, Map.of("ownerId", UUID.randomUUID()))
                .statusCode(403)
                .body("type", is("/problems/lead-assign"));
        member().body("[]").patch("/api/leads/" + id).then().statusCode(400);
    }

    @Test
    void amounts_are_stated_again_and_again_and_the_latest_counts() {
        String id = opened(member());
        member().body(Map.of(
                        "kind", "TOTAL_INVESTMENT", "amount", 12000, "precision", "APPROXIMATE", "written", "近1.2亿"))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .statusCode(201)
                .body("amounts.written", contains("近1.2亿"));
        member().body(Map.of("kind", "TOTAL_INVESTMENT", "amount", 15000))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .body("amounts.amount", contains(15000.0f));
        member().get("/api/leads/" + id + "/timeline").then().body("items.amount.written", hasItems("近1.2亿", "15000"));
        member().body(Map.of("kind", "TOTAL_INVESTMENT", "amount", -1))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .statusCode(400);
        member().body(Map.of("kind", "TOTAL_INVESTMENT", "amount", 0))
                .post("/api/leads/" + id + "/amounts")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("amount"))
                .body("violations.message", hasItems("金额要大于 0；还不知道就先不登记。"));
    }

    @Test
    void the_same_call_under_the_same_key_makes_one_lead() {
        String key = UUID.randomUUID().toString();
        Map<String, String> lead = Map.of("title", fresh(), "companyName", fresh());
        String first = member().header("Idempotency-Key", key)
                .body(lead)
                .post("/api/leads")
                .path("id");
        member().header("Idempotency-Key", key)
                .body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .body("id", is(first));
        member().header("Idempotency-Key", key)
                .body(Map.of("title", "别的", "companyName", "x"))
                .post("/api/leads")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void a_second_lead_on_a_firm_is_allowed_and_linked() {
        String firm = fresh();
        String first = open(member(), Map.of("companyName", firm + "（深圳）"))
                .statusCode(201)
                .extract()
                .path("id");
        member().body(Map.of("companyName", firm + "(深圳)"))
                .post("/api/leads/duplicates")
                .then()
                .statusCode(200)
                .body("items.id", contains(first));
        open(member(), Map.of("companyName", firm + "(深圳)")).statusCode(201).body("sameFirm.id", contains(first));
        Caller.enter("test-stranger", "示例外人");
        Caller.signedIn("test-stranger", "member")
                .body(Map.of("companyName", firm + "(深圳)"))
                .post("/api/leads/duplicates")
                .then()
                .body("items", hasSize(2))
                .body("items.id", contains(Arrays.asList(null, null).toArray()))
                .body("items.title", contains(Arrays.asList(null, null).toArray()))
                .body("items[0].stage", is("CLUE"));
    }

    @Test
    void follow_ups_plan_the_next_step_and_stand_in_the_timeline() {
        String id = opened(member());
        member().body(Map.of("kind", "CALL", "content", "电话沟通", "nextStep", "寄样品", "nextOn", Days.later()))
                .post("/api/leads/" + id + "/follow-ups")
                .then()
                .statusCode(201);
        follow(member(), id, "VISIT").statusCode(201);
        member().get("/api/leads/" + id).then().body("nextStep", is("寄样品")).body("nextOn", is(Days.later()));
        String next = member().get("/api/leads/" + id + "/timeline?limit=2")
                .then()
                .statusCode(200)
                .body("items.followUp.kind", contains("VISIT", "CALL"))
                .extract()
                .path("nextCursor");
        member().get("/api/leads/" + id + "/timeline?limit=2&cursor=" + next)
                .then()
                .body("items.step.stage", contains("CLUE"))
                .body("nextCursor", nullValue());
        follow(Caller.as(Role.CHAIN_OFFICE), id, "VISIT").statusCode(403);
        member().body(Map.of("content", "x", "occurredOn", "2999-01-01"))
                .post("/api/leads/" + id + "/follow-ups")
                .then()
                .statusCode(400)
                .body("type", is("/problems/day-to-come"));
        member().body(Map.of("content", "x", "occurredOn", "1900-01-01"))
                .post("/api/leads/" + id + "/follow-ups")
                .then()
                .statusCode(400)
                .body("type", is("/problems/day-long-ago"))
                .body("violations.field", contains("occurredOn"));
        member().body(Map.of("content", ""))
                .post("/api/leads/" + id + "/follow-ups")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("content"));
        member().get("/api/leads/" + UUID.randomUUID() + "/timeline")
                .then()
                .statusCode(404)
                .body("detail", containsString("线索"));
        follow(member(), UUID.randomUUID().toString(), "VISIT").statusCode(404);
        Caller.as(Role.LEADER)
                .get("/api/leads/" + id)
                .then()
                .statusCode(200)
                .body("mayEdit", is(false))
                .body("sameFirm", empty());
    }
}
