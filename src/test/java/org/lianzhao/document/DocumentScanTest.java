package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.lead;
import static org.lianzhao.document.DocumentCalls.list;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Where a scanner is configured nothing is kept that it has not found clean. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class DocumentScanTest extends HttpTest {
    private FakeClamd daemon;
    private String lead;

    @BeforeEach
    void begin() throws IOException {
        daemon = new FakeClamd();
        QuarkusMock.installMockForType(daemon.client(), ContentScan.class);
        lead = lead(Caller.as(Role.MEMBER));
    }

    @AfterEach
    void end() throws IOException {
        daemon.close();
    }

    private ValidatableResponse handedIn(String words) {
        return handIn(
                Caller.as(Role.MEMBER),
                "lead:" + lead,
                "示例.txt",
                (words + UUID.randomUUID()).getBytes(UTF_8),
                Map.of());
    }

    @Test
    void what_was_found_clean_says_so() {
        handedIn("示例").statusCode(201).body("scan", is("CLEAN"));
    }

    @Test
    void what_has_a_virus_is_refused_and_noted() {
        handedIn(FakeClamd.VIRUS)
                .statusCode(400)
                .body("type", is("/problems/document-infected"))
                .body("violations.field", hasItem("file"))
                .body("detail", containsString("Eicar-Test-Signature"));
        list(Caller.as(Role.MEMBER), "lead:" + lead).body("items", hasSize(0));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("document-refused"))
                .body("items.find { it.event == 'document-refused' }.after.malware", is("Eicar-Test-Signature"));
    }

    @Test
    void where_the_scanner_cannot_answer_nothing_is_kept() throws IOException {
        handedIn(FakeClamd.FAULT).statusCode(503).body("type", is("/problems/document-scan-down"));
        daemon.close();
        handedIn("示例").statusCode(503).body("detail", containsString("再试"));
        list(Caller.as(Role.MEMBER), "lead:" + lead).body("items", hasSize(0));
    }
}
