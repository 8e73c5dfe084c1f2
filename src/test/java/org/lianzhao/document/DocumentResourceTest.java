package org.lianzhao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.lead;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Documents are handed in, listed, changed and withdrawn by those who may, and nothing is told to others. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class DocumentResourceTest extends HttpTest {
    @Inject
    EntityManager database;

    private static RequestSpecification member() {
        return Caller.as(Role.MEMBER);
    }

    @Test
    void a_file_is_kept_with_what_is_said_of_it() {
        String subject = "company:" + company();
        byte[] file = Samples.pdf();
        String id = handIn(
                        member(),
                        subject,
                        "C:\\扫描\\营业执照\u202E.pdf",
                        file,
                        Map.of("number", " 湘字 1 号 ", "issuedOn", "2025-02-14", "title", "营业执照副本"))
                .statusCode(201)
                .body("version", is(0))
                .body("subjectKind", is("company"))
                .body("fileName", is("营业执照.pdf"))
                .body("format", is("PDF"))
                .body("size", is(file.length))
                .body("sha256.length()", is(64))
                .body("scan", is("NOT_SCANNED"))
                .body("number", is("湘字 1 号"))
                .body("issuedOn", is("2025-02-14"))
                .body("title", is("营业执照副本"))
                .body("recordedBy", is("示例member"))
                .body("withdrawn", nullValue())
                .extract()
                .path("id");
        list(Caller.as(Role.LEADER), subject).statusCode(200).body("items.id", contains(id));
        Caller.as(Role.PROJECT)
                .get("/api/documents/" + id)
                .then()
                .statusCode(200)
                .body("number", is("湘字 1 号"));
    }

    @Test
    void the_same_content_again_is_the_document_that_is_there() {
        String subject = "company:" + company();
        byte[] file = Samples.pdf();
        String id = handIn(member(), subject, "a.pdf", file, Map.of("number", "1"))
                .statusCode(201)
                .extract()
                .path("id");
        handIn(Caller.as(Role.OFFICE), subject, "b.pdf", file, Map.of("number", "2"))
                .statusCode(200)
                .body("id", is(id))
                .body("fileName", is("a.pdf"))
                .body("number", is("1"));
        list(member(), subject).body("items", hasSize(1));
        handIn(member(), "company:" + company(), "a.pdf", file, Map.of()).statusCode(201);
        withdraw(member(), id, 0).statusCode(200);
        handIn(member(), subject, "a.pdf", file, Map.of()).statusCode(201).body("id", not(id));
    }

    @Test
    void a_call_that_is_repeated_under_its_key_gets_the_first_answer() {
        String subject = "lead:" + lead(member());
        String key = UUID.randomUUID().toString();
        byte[] file = Samples.png();
        String id = handIn(member().header("Idempotency-Key", key), subject, "a.png", file, Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        handIn(member().header("Idempotency-Key", key), subject, "a.png", file, Map.of())
                .statusCode(201)
                .body("id", is(id));
        handIn(member().header("Idempotency-Key", key), subject, "a.png", Samples.png(), Map.of())
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        list(member(), subject).body("items", hasSize(1));
    }

    @Test
    void what_is_kept_for_a_repeated_call_holds_no_words_and_is_answered_as_things_are() {
        String key = UUID.randomUUID().toString();
        String subject = "lead:" + lead(member());
        byte[] file = Samples.png();
        Map<String, String> words = Map.of("title", "示例许可证", "number", "示例字 1 号");
        String id = handIn(member().header("Idempotency-Key", key), subject, "示例人.png", file, words)
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(kept(key)).contains(id).doesNotContain("示例");
        member().body(Map.of("version", 0, "title", "示例新证"))
                .patch("/api/documents/" + id)
                .then()
                .statusCode(200);
        handIn(member().header("Idempotency-Key", key), subject, "示例人.png", file, words)
                .statusCode(201)
                .body("id", is(id))
                .body("title", is("示例新证"));
    }

    private String kept(String key) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select answer from idempotent_answer where idempotency_key = :key", String.class)
                .setParameter("key", key)
                .getSingleResult());
    }

    @Test
    void a_page_that_says_it_is_a_picture_is_not_taken() {
        String subject = "lead:" + lead(member());
        handIn(member(), subject, "照片.png", Samples.page(), Map.of())
                .statusCode(400)
                .body("type", is("/problems/document-content"))
                .body("violations.field", contains("file"))
                .body("detail", containsString("网页"));
        list(member(), subject).body("items", hasSize(0));
    }

    @Test
    void bad_input_is_named() {
        String subject = "company:" + company();
        handIn(member(), subject, "a.pdf", new byte[0], Map.of())
                .statusCode(400)
                .body("type", is("/problems/document-empty"));
        handIn(member(), subject, "a.pdf", Samples.pdf(), Map.of("issuedOn", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
        handIn(member(), subject, "a.pdf", Samples.pdf(), Map.of("issuedOn", "昨天"))
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
        handIn(member(), subject, "a.pdf", Samples.pdf(), Map.of("number", "长".repeat(101)))
                .statusCode(400)
                .body("violations.field", contains("number"));
        handIn(member(), "castle:" + UUID.randomUUID(), "a.pdf", Samples.pdf(), Map.of())
                .statusCode(400)
                .body("detail", containsString("company, lead"));
        handIn(member(), "lead:x", "a.pdf", Samples.pdf(), Map.of())
                .statusCode(400)
                .body("violations.field", contains("subjectId"));
        for (String wrong : List.of("", "lead", "lead:", "lead:x", "castle:" + UUID.randomUUID())) {
            list(member(), wrong).statusCode(400).body("violations.field", contains("subject"));
        }
    }

    @Test
    void a_file_over_the_limit_is_refused_with_the_limit() {
        String subject = "company:" + company();
        int most = Caller.as(Role.LEADER).get("/api/documents/limits").path("fileSize");
        byte[] large = new byte[most + 1];
        System.arraycopy(Samples.pdf(), 0, large, 0, 50);
        handIn(member(), subject, "a.pdf", large, Map.of())
                .statusCode(400)
                .body("type", is("/problems/document-too-large"))
                .body("detail", containsString("2 MB"));
    }

    @Test
    void what_is_said_of_it_is_changed_by_who_saw_it_last() {
        String id = added(member(), "company:" + company());
        String at = "/api/documents/" + id;
        member().body(Map.of("version", 0, "number", "湘字 2 号", "issuedOn", "2025-01-02"))
                .patch(at)
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("number", is("湘字 2 号"))
                .body("issuedOn", is("2025-01-02"));
        member().body(Map.of("version", 0, "title", "x")).patch(at).then().statusCode(409);
        member().body("{\"version\":1,\"number\":null}")
                .patch(at)
                .then()
                .statusCode(200)
                .body("number", nullValue())
                .body("issuedOn", is("2025-01-02"));
        member().body(Map.of("version", 2, "issuedOn", "2999-01-01"))
                .patch(at)
                .then()
                .statusCode(400)
                .body("violations.field", contains("issuedOn"));
        member().body(Map.of("version", 2, "fileName", "x.exe"))
                .patch(at)
                .then()
                .statusCode(400)
                .body("violations.field", contains("fileName"));
        Caller.as(Role.LEADER).body(Map.of("version", 2)).patch(at).then().statusCode(403);
    }

    @Test
    void what_is_withdrawn_stays_on_record_without_its_content() {
        String subject = "company:" + company();
        String id = added(member(), subject);
        withdraw(Caller.as(Role.LEADER), id, 0).statusCode(403);
        member().body(Map.of("version", 0, "reason", " "))
                .post("/api/documents/" + id + "/withdrawal")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        withdraw(member(), id, 7).statusCode(409).body("type", is("/problems/stale"));
        withdraw(member(), id, 0)
                .statusCode(200)
                .body("withdrawn.reason", is("传错了"))
                .body("withdrawn.by", is("示例member"))
                .body("withdrawn.at", notNullValue());
        list(member(), subject).body("items.withdrawn.reason", contains("传错了"));
        member().get("/api/documents/" + id + "/content")
                .then()
                .statusCode(409)
                .body("type", is("/problems/document-withdrawn"));
        withdraw(member(), id, 1).statusCode(409).body("type", is("/problems/document-withdrawn"));
        member().body(Map.of("version", 1, "title", "x"))
                .patch("/api/documents/" + id)
                .then()
                .statusCode(409);
    }
}
