package org.lianzhao.lead;

import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.shared.event.Author;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A segment of a chain of its own, and what tests of closed gaps do again and again. */
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
abstract class ClosingCalls extends HttpTest {
    @Inject
    LeadRepository leads;

    @Inject
    LeadPast past;

    @Inject
    StageRules rules;

    String chain = "";
    String group = "";
    String segment = "";

    @BeforeEach
    void published() {
        chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        group = small.get(0);
        segment = small.get(1);
    }

    /** A lead in this segment whose firm has signed, verified. */
    String signed() {
        String lead = inTalks();
        change(lead, Map.of("segmentCode", segment));
        verify(lead, claim(lead, LeadStage.SIGNED));
        String project = member().body(Map.of("name", "示例项目公司" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        change(lead, Map.of("projectCompanyId", project));
        return lead;
    }

    static void change(String lead, Map<String, ?> changes) {
        patch(member(), lead, changes).statusCode(200);
    }

    String claim(String lead, LeadStage stage) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Lead moved = leads.all(List.of(UUID.fromString(lead))).get(0);
            LeadStep step = moved.moveTo(stage, LocalDate.of(2026, 1, 10), null, rules.path());
            past.add(new StageEntry(moved, step, new Author(UUID.randomUUID(), "示例"), Instant.now()));
            leads.flush();
            List<StepRow> steps = past.steps(moved.getId());
            return steps.get(steps.size() - 1).id().toString();
        });
    }

    static void verify(String lead, String step) {
        verifying(lead, step).then().statusCode(200);
    }

    static Response verifying(String lead, String step) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("stepId", step, "verifiedOn", "2026-01-12", "evidence", "示例验收 1 号"))
                .post("/api/leads/" + lead + "/verifications");
    }

    static ValidatableResponse closedBy(String lead) {
        return member().get("/api/leads/" + lead + "/closed-gaps").then().statusCode(200);
    }

    ValidatableResponse closedIn() {
        return Caller.as(Role.CHAIN_OFFICE)
                .get("/api/chains/" + chain + "/trend")
                .then()
                .statusCode(200);
    }

    List<String> told(String event) {
        return Caller.as(Role.AUDITOR)
                .queryParam("limit", 200)
                .get("/api/audit")
                .path("items.findAll { it.event == '" + event + "' && it.after.segment == '" + segment + "' }.event");
    }
}
