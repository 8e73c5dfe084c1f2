package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.event.Author;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A segment is covered by what its projects verifiably do. */
@QuarkusTest
class ProjectPresencesTest extends HttpTest {
    private static final String SEGMENT = "EL-5030";

    @Inject
    LeadRepository leads;

    @Inject
    LeadPast past;

    @Inject
    StageRules rules;

    private static List<Map<String, Object>> residents(String company) {
        return Caller.as(Role.OFFICE)
                .get("/api/segments/" + SEGMENT)
                .path("residents.findAll { it.companyId == '" + company + "' }");
    }

    private static String companyOf(String lead) {
        return member().get("/api/leads/" + lead).path("company.id");
    }

    /** Claims a stage as somebody did whose papers the gate had seen. */
    private String claim(String lead, LeadStage stage) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Lead moved = leads.all(List.of(UUID.fromString(lead))).get(0);
            LeadStep step = moved.moveTo(stage, LocalDate.of(2026, 1, 10), null, rules.path());
            past.add(new StageEntry(moved, step, new Author(UUID.randomUUID(), "示例"), Instant.now()));
            leads.flush();
            return past.steps(moved.getId())
                    .get(past.steps(moved.getId()).size() - 1)
                    .id()
                    .toString();
        });
    }

    private static void verify(String lead, String step) {
        Caller.as(Role.OFFICE)
                .body(Map.of("stepId", step, "verifiedOn", "2026-01-12", "evidence", "示例协议 1 号"))
                .post("/api/leads/" + lead + "/verifications")
                .then()
                .statusCode(200);
    }

    @Test
    void a_signature_makes_the_firm_present_once_it_is_verified_and_until_it_is_taken_back() {
        String lead = inTalks();
        String company = companyOf(lead);
        String step = claim(lead, LeadStage.SIGNED);
        assertThat(residents(company)).isEmpty();
        verify(lead, step);
        assertThat(residents(company)).singleElement().satisfies(firm -> {
            assertThat(firm).containsEntry("presence", "SIGNED");
            assertThat(firm).containsEntry("place", "ZONE");
            assertThat(firm).containsEntry("asOf", "2026-01-12");
        });
        assertThat(member().get("/api/companies/" + company).<List<String>>path("holdings.segmentCode"))
                .containsExactly(SEGMENT);
        move(Caller.as(Role.OFFICE), lead, "NEGOTIATE", Map.of("reason", "示例")).statusCode(200);
        assertThat(residents(company)).isEmpty();
    }

    @Test
    void a_confidential_or_lost_project_shows_nothing() {
        String lead = inTalks();
        String company = companyOf(lead);
        verify(lead, claim(lead, LeadStage.SIGNED));
        patch(member(), lead, Map.of("confidential", true)).statusCode(200);
        assertThat(residents(company)).isEmpty();
        int version = member().get("/api/leads/" + lead).then().extract().<Integer>path("version");
        patch(member(), lead, Map.of("confidential", false, "version", version)).statusCode(200);
        assertThat(residents(company)).hasSize(1);
        move(member(), lead, "LOST", Map.of("reason", "示例")).statusCode(200);
        assertThat(residents(company)).isEmpty();
    }

    @Test
    void production_is_the_project_companys() {
        String lead = inTalks();
        verify(lead, claim(lead, LeadStage.SIGNED));
        String project = member().body(Map.of("name", "示例项目公司" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        patch(member(), lead, Map.of("projectCompanyId", project)).statusCode(200);
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        assertThat(residents(companyOf(lead))).isEmpty();
        assertThat(residents(project))
                .singleElement()
                .satisfies(firm -> assertThat(firm).containsEntry("presence", "PRODUCTION"));
    }
}
