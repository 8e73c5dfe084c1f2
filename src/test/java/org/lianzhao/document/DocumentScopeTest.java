package org.lianzhao.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.lead;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A document is there for whoever may read the record it belongs to; for everybody else there is none. */
@QuarkusTest
class DocumentScopeTest extends HttpTest {
    private static RequestSpecification stranger() {
        Caller.enter("document-stranger", "示例外人");
        return Caller.signedIn("document-stranger", "member");
    }

    @Test
    void other_peoples_documents_are_missing_whatever_is_done_with_their_key() {
        String lead = lead(Caller.as(Role.MEMBER));
        String id = added(Caller.as(Role.MEMBER), "lead:" + lead);
        String at = "/api/documents/" + id;
        list(stranger(), "lead:" + lead).statusCode(404);
        stranger().get(at).then().statusCode(404).body("type", is("/problems/missing"));
        stranger().get(at + "/content").then().statusCode(404);
        stranger().body(Map.of("version", 0, "title", "x")).patch(at).then().statusCode(404);
        withdraw(stranger(), id, 0).statusCode(404);
        handIn(stranger(), "lead:" + lead, "a.pdf", Samples.pdf(), Map.of()).statusCode(404);
        Caller.as(Role.PROJECT).get(at).then().statusCode(404); // from 签约 on only
        Caller.as(Role.OFFICE).get(at).then().statusCode(200);
        Caller.as(Role.LEADER).get(at + "/content").then().statusCode(200);
    }

    @Test
    void a_missing_document_and_a_forbidden_one_answer_alike() {
        String id = added(Caller.as(Role.MEMBER), "lead:" + lead(Caller.as(Role.MEMBER)));
        String none = UUID.randomUUID().toString();
        for (String below : List.of("", "/content")) {
            String forbidden = stranger().get("/api/documents/" + id + below).path("detail");
            String missing = stranger().get("/api/documents/" + none + below).path("detail");
            org.assertj.core.api.Assertions.assertThat(forbidden.replace(id, ""))
                    .isEqualTo(missing.replace(none, ""));
        }
    }

    @Test
    void a_confidential_lead_keeps_its_documents_among_those_it_names() {
        String lead = lead(Caller.as(Role.MEMBER));
        String id = added(Caller.as(Role.MEMBER), "lead:" + lead);
        int version = Caller.as(Role.MEMBER).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        Caller.as(Role.OFFICE).get("/api/documents/" + id).then().statusCode(404);
        Caller.as(Role.LEADER).get("/api/documents/" + id + "/content").then().statusCode(404);
        list(Caller.as(Role.MEMBER), "lead:" + lead).body("items.id", contains(id));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .then()
                .body("items.findAll { it.event == 'document-added' }.confidential", contains(true))
                .body("items.findAll { it.event == 'document-added' }.after", contains(Map.of()));
    }

    @Test
    void who_only_reads_a_record_adds_nothing_to_it() {
        String lead = "lead:" + lead(Caller.as(Role.MEMBER));
        String company = "company:" + company();
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE)) {
            handIn(Caller.as(role), company, "a.pdf", Samples.pdf(), Map.of()).statusCode(403);
        }
        handIn(Caller.as(Role.CHAIN_OFFICE), lead, "a.pdf", Samples.pdf(), Map.of())
                .statusCode(403)
                .body("type", is("/problems/lead-not-yours"));
        handIn(Caller.as(Role.CHAIN_OFFICE), company, "a.pdf", Samples.pdf(), Map.of())
                .statusCode(201);
    }

    @Test
    void auditor_administrator_and_machines_get_none() {
        String subject = "company:" + company();
        String id = added(Caller.as(Role.MEMBER), subject);
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN, Role.CHAMBER)) {
            list(Caller.as(role), subject).statusCode(403);
            Caller.as(role).get("/api/documents/" + id + "/content").then().statusCode(403);
            handIn(Caller.as(role), subject, "a.pdf", Samples.pdf(), Map.of()).statusCode(403);
        }
    }

    @Test
    void nothing_is_added_to_a_record_that_is_not_there() {
        handIn(Caller.as(Role.OFFICE), "lead:" + UUID.randomUUID(), "a.pdf", Samples.pdf(), Map.of())
                .statusCode(404);
        handIn(Caller.as(Role.OFFICE), "company:" + UUID.randomUUID(), "a.pdf", Samples.pdf(), Map.of())
                .statusCode(404);
        list(Caller.as(Role.OFFICE), "company:" + UUID.randomUUID()).statusCode(404);
    }
}
