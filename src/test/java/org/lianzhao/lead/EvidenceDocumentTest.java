package org.lianzhao.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.opened;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A step is verified by a document of its own lead, which stays for as long as the step rests on it. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class EvidenceDocumentTest extends HttpTest {
    private String lead;

    @BeforeEach
    void begin() {
        lead = opened(member());
    }

    private ValidatableResponse verify(String document) {
        String step = member().get("/api/leads/" + lead).path("steps[0].id");
        return Caller.as(Role.OFFICE)
                .body(Map.of("stepId", step, "evidence", "示例文件 1 号", "evidenceDocumentId", document))
                .post("/api/leads/" + lead + "/verifications")
                .then();
    }

    @Test
    void a_document_of_the_lead_is_named_beside_the_words_and_cannot_be_withdrawn() {
        String id = added(member(), "lead:" + lead);
        verify(id)
                .statusCode(200)
                .body("steps[0].evidence", is("示例文件 1 号"))
                .body("steps[0].evidenceDocumentId", is(id));
        member().get("/api/leads/" + lead + "/timeline").then().body("items.step.evidenceDocumentId", contains(id));
        withdraw(member(), id, 0).statusCode(409).body("type", is("/problems/document-is-evidence"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .then()
                .body("items.find { it.event == 'lead-step-verified' }.after.evidenceDocumentId", is(id));
    }

    @Test
    void a_document_of_another_record_or_a_withdrawn_one_shows_nothing() {
        String other = added(member(), "lead:" + opened(member()));
        String withdrawn = added(member(), "lead:" + lead);
        withdraw(member(), withdrawn, 0).statusCode(200);
        for (String wrong : new String[] {other, withdrawn, UUID.randomUUID().toString()}) {
            verify(wrong)
                    .statusCode(400)
                    .body("type", is("/problems/evidence-document"))
                    .body("violations.field", contains("evidenceDocumentId"));
        }
    }
}
