package org.lianzhao.visit;

import static java.util.Collections.singletonList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.visit.VisitCalls.as;
import static org.lianzhao.visit.VisitCalls.firm;
import static org.lianzhao.visit.VisitCalls.idOf;
import static org.lianzhao.visit.VisitCalls.lead;
import static org.lianzhao.visit.VisitCalls.listed;
import static org.lianzhao.visit.VisitCalls.member;
import static org.lianzhao.visit.VisitCalls.planned;
import static org.lianzhao.visit.VisitCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What others do with people, firms and leads reaches what was planned with them. */
@QuarkusTest
class VisitFollowingTest extends HttpTest {
    @Test
    void who_takes_over_from_a_leaver_goes_where_he_was_to_go() {
        String leaver = member();
        String heir = member();
        String firm = firm(as(leaver));
        String lead = lead(as(leaver), Map.of());
        String secret = lead(as(leaver), Map.of("confidential", true));
        String onLead = planned(as(leaver), Map.of("leadId", lead, "leaderId", idOf(leaver)));
        String withFirm = planned(as(leaver), Map.of("companyId", firm, "leaderId", idOf(leaver)));
        String hidden = planned(as(leaver), Map.of("leadId", secret, "leaderId", idOf(leaver)));
        Caller.as(Role.OFFICE)
                .get("/api/ownership/handovers/" + idOf(leaver))
                .then()
                .statusCode(200)
                .body("visits", is(2));
        Caller.as(Role.OFFICE)
                .body(Map.of(
                        "fromUserId",
                        idOf(leaver),
                        "toUserId",
                        idOf(heir),
                        "reason",
                        "示例：调离",
                        "confidentialToo",
                        false))
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        assertThat(listed(as(heir), Map.of("whose", "mine"))).containsExactlyInAnyOrder(onLead, withFirm);
        read(as(heir), onLead).body("leader.id", is(idOf(heir))).body("mayEdit", is(true));
        read(as(leaver), hidden).statusCode(200).body("leader.id", is(idOf(leaver)));
    }

    @Test
    void each_visit_that_changes_hands_is_told_of_and_one_on_a_confidential_lead_without_a_word_more() {
        String leaver = member();
        String heir = member();
        String firm = firm(as(leaver));
        String lead = lead(as(leaver), Map.of());
        String secret = lead(as(leaver), Map.of("confidential", true));
        planned(as(leaver), Map.of("companyId", firm, "leaderId", idOf(leaver)));
        planned(as(leaver), Map.of("leadId", lead, "leaderId", idOf(leaver)));
        planned(as(leaver), Map.of("leadId", lead, "companionIds", List.of(idOf(leaver))));
        planned(as(leaver), Map.of("leadId", secret, "leaderId", idOf(leaver)));
        Caller.as(Role.OFFICE)
                .body(Map.of(
                        "fromUserId", idOf(leaver), "toUserId", idOf(heir), "reason", "示例：调离", "confidentialToo", true))
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        audit("company", firm)
                .body("after.handedFromId", is(List.of(idOf(leaver))))
                .body("after.handedToId", is(List.of(idOf(heir))));
        audit("lead", lead).body("size()", is(2));
        audit("lead", secret).body("confidential", is(List.of(true))).body("after.visit", is(singletonList(null)));
    }

    private static ValidatableResponse audit(String type, String id) {
        return Caller.as(Role.AUDITOR)
                .queryParams(Map.of("subjectType", type, "subjectId", id))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.event == 'visit-handed-over' }");
    }

    @Test
    void what_was_planned_goes_on_with_the_lead_that_does_and_ends_with_one_that_was_a_mistake() {
        String owner = member();
        String first = lead(as(owner), Map.of());
        String second = lead(as(owner), Map.of());
        String secret = lead(as(owner), Map.of("confidential", true));
        String visit = planned(as(owner), Map.of("leadId", first));
        String hidden = planned(as(owner), Map.of("leadId", secret));
        close(owner, first, Map.of("to", "MERGED", "reason", "同一个项目", "mergedIntoId", second));
        read(as(owner), visit).body("lead.id", is(second)).body("state", is("PLANNED"));
        close(owner, secret, Map.of("to", "MERGED", "reason", "同一个项目", "mergedIntoId", second));
        read(as(owner), hidden).body("lead.id", is(secret)).body("state", is("CANCELLED"));
        close(owner, second, Map.of("to", "VOID", "reason", "录重了"));
        read(as(owner), visit).body("state", is("CANCELLED")).body("settledBy", is("示例" + owner));
    }

    private static void close(String owner, String lead, Map<String, ?> how) {
        Map<String, Object> said = new HashMap<>(how);
        said.put("version", as(owner).get("/api/leads/" + lead).then().extract().<Integer>path("version"));
        as(owner).body(said).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    @Test
    void the_number_of_somebody_who_is_erased_goes_from_what_was_planned_with_his_firm() {
        String number =
                "138" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
        String owner = member();
        String firm = firm(as(owner));
        String lead = lead(as(owner), Map.of("companyId", firm, "companyName", ""));
        List<String> visits = List.of(
                planned(as(owner), Map.of("leadId", lead, "purpose", "先打 " + number + " 约时间")),
                planned(as(owner), Map.of("companyId", firm, "purpose", "先打 " + number + " 约时间")));
        String person = as(owner)
                .body(Map.of(
                        "name", "张示例",
                        "contacts", List.of(Map.of("kind", "PHONE", "value", number)),
                        "post", Map.of("companyId", firm, "current", false)))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visits.forEach(visit -> read(as(owner), visit).body("purpose", containsString(number)));
        Caller.as(Role.OFFICE)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + person + "/erasure")
                .then()
                .statusCode(200);
        visits.forEach(visit -> read(as(owner), visit)
                .body("purpose", not(containsString(number)))
                .body("purpose", containsString("约时间")));
    }

    @Test
    void a_number_is_masked_for_those_who_read_of_no_people() {
        String owner = member();
        String visit = planned(as(owner), Map.of("companyId", firm(as(owner)), "purpose", "先打 13800138000 约时间"));
        read(Caller.as(Role.LEADER), visit).statusCode(200).body("purpose", not(containsString("13800138000")));
    }

    @Test
    void the_audit_tells_what_happened_when_and_names_nobody() {
        String owner = member();
        String firm = firm(as(owner));
        String visit = planned(as(owner), Map.of("companyId", firm, "purpose", "找张示例"));
        as(owner)
                .body(Map.of("version", 0, "reason", "对方不来了"))
                .post("/api/visits/" + visit + "/cancellation")
                .then()
                .statusCode(200);
        Caller.as(Role.AUDITOR)
                .queryParams(Map.of("subjectType", "company", "subjectId", firm))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", hasItems("visit-planned", "visit-cancelled"))
                .body("items.after.purpose", not(hasItems("找张示例")));
    }
}
