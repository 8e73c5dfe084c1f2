package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** What is said of a segment's status is shown by a document of the segment, which stays for as long as that holds. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class SegmentDocumentTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static RequestSpecification office() {
        return Caller.as(Role.CHAIN_OFFICE);
    }

    private static ValidatableResponse segment(String code) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + code).then().statusCode(200);
    }

    private static String subject(String code) {
        return "segment:" + segment(code).extract().<String>path("id");
    }

    private static int numberOf(String code) {
        Integer number = segment(code).extract().path("status.number");
        return number == null ? 0 : number;
    }

    private static ValidatableResponse decide(String code, int number, @Nullable String document) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("status", "WEAK");
        body.put("reason", "走访确认");
        body.put("documentId", document);
        body.put("number", number);
        return office().body(body).post("/api/segments/" + code + "/status").then();
    }

    private static ValidatableResponse decide(String code, @Nullable String document) {
        return decide(code, numberOf(code), document);
    }

    @Test
    void the_chain_office_adds_documents_that_all_who_read_chains_open() {
        String subject = subject("EL-6010");
        String id = added(office(), subject);
        for (Role role : List.of(Role.MEMBER, Role.LEADER, Role.PROJECT, Role.SERVICE, Role.CHAIN_OFFICE)) {
            list(Caller.as(role), subject).statusCode(200).body("items.id", hasItem(id));
            Caller.as(role).get("/api/documents/" + id + "/content").then().statusCode(200);
        }
    }

    @Test
    void who_does_not_decide_about_segments_adds_and_withdraws_nothing() {
        String subject = subject("EL-6020");
        String id = added(office(), subject);
        byte[] page = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.OFFICE, Role.LEADER, Role.PROJECT, Role.SERVICE)) {
            handIn(Caller.as(role), subject, "a.pdf", page, Map.of()).statusCode(403);
            withdraw(Caller.as(role), id, 0).statusCode(403);
        }
    }

    @Test
    void who_does_not_read_chains_finds_none() {
        String subject = subject("EL-6030");
        String id = added(office(), subject);
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN, Role.CHAMBER)) {
            list(Caller.as(role), subject).statusCode(403);
            Caller.as(role).get("/api/documents/" + id).then().statusCode(403);
            Caller.as(role).get("/api/documents/" + id + "/content").then().statusCode(403);
        }
        list(office(), "segment:" + UUID.randomUUID()).statusCode(404);
        handIn(office(), "segment:" + UUID.randomUUID(), "a.pdf", new byte[] {1}, Map.of())
                .statusCode(404)
                .body("type", is("/problems/missing"));
    }

    @Test
    void a_decision_names_its_document_and_so_does_the_history() {
        String id = added(office(), subject("EL-7010"));
        decide("EL-7010", id)
                .statusCode(201)
                .body("document.id", is(id))
                .body("document.name", is("示例.pdf"))
                .body("document.withdrawn", is(false));
        segment("EL-7010").body("status.document.id", is(id));
        decide("EL-7010", null).statusCode(201).body("document", nullValue());
        segment("EL-7010").body("status.document", nullValue()).body("history[0].document.id", is(id));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "segment")
                .queryParam("limit", 200)
                .get("/api/audit")
                .then()
                .body("items.findAll { it.event == 'segment-status-decided' }.after.evidenceDocumentId", hasItem(id))
                .body(
                        "items.find { it.after.evidenceDocumentId == '" + id + "' }.after.evidenceDocument",
                        is("示例.pdf"));
    }

    @Test
    void what_holds_keeps_its_document_and_what_was_replaced_or_withdrawn_lets_it_go() {
        String subject = subject("EL-7020");
        String first = added(office(), subject);
        decide("EL-7020", first).statusCode(201);
        withdraw(office(), first, 0).statusCode(409).body("type", is("/problems/document-is-evidence"));
        String second = added(office(), subject);
        decide("EL-7020", second).statusCode(201);
        withdraw(office(), first, 0).statusCode(200);
        segment("EL-7020").body("history[0].document.withdrawn", is(true));
        withdraw(office(), second, 0).statusCode(409);
        office().body(Map.of("reason", "重新核对", "number", numberOf("EL-7020")))
                .post("/api/segments/EL-7020/status-withdrawal")
                .then()
                .statusCode(201)
                .body("document", nullValue());
        withdraw(office(), second, 0).statusCode(200);
    }

    @Test
    void a_document_of_another_record_or_a_withdrawn_one_shows_nothing() {
        String other = added(office(), subject("EL-7030"));
        String company = office().body(Map.of("name", "示例企业" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        String withdrawn = added(office(), subject("EL-8020"));
        withdraw(office(), withdrawn, 0).statusCode(200);
        List<String> wrong = List.of(
                other,
                added(office(), "company:" + company),
                withdrawn,
                UUID.randomUUID().toString());
        int number = numberOf("EL-8020");
        for (String document : wrong) {
            decide("EL-8020", document)
                    .statusCode(400)
                    .body("type", is("/problems/evidence-of-segment"))
                    .body("violations.field", contains("documentId"));
        }
        assertThat(numberOf("EL-8020")).isEqualTo(number);
    }

    @Test
    void of_one_who_decides_by_a_document_and_one_who_withdraws_it_one_is_told() throws Exception {
        String id = added(office(), subject("EL-8030"));
        int number = numberOf("EL-8030");
        List<Callable<Integer>> both = List.of(
                () -> decide("EL-8030", number, id).extract().statusCode(),
                () -> withdraw(office(), id, 0).extract().statusCode());
        var two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = two.invokeAll(both);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .isIn(Set.of(List.of(201, 409), List.of(400, 200)));
        } finally {
            two.shutdown();
        }
    }

    @Test
    void documents_cost_the_map_nothing_and_a_segment_one_statement_however_many_there_are() {
        String subject = subject("EL-8040");
        long map = statements("/api/chains/EL/map");
        long none = statements("/api/segments/EL-8040");
        decide("EL-8040", added(office(), subject)).statusCode(201);
        long one = statements("/api/segments/EL-8040");
        decide("EL-8040", added(office(), subject)).statusCode(201);
        decide("EL-8040", added(office(), subject)).statusCode(201);
        assertThat(statements("/api/segments/EL-8040")).isEqualTo(one).isEqualTo(none + 1);
        assertThat(statements("/api/chains/EL/map")).isEqualTo(map);
    }

    private long statements(String address) {
        return Statements.fewest(database, () -> {
            RequestSpecification member = Caller.signedIn("test-member", "member");
            return () -> member.get(address).then().statusCode(200);
        });
    }
}
