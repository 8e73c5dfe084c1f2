package org.lianzhao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.lead;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A document's content is handed out for saving, to whoever may read it, and each time is noted. */
@QuarkusTest
class DocumentContentTest extends HttpTest {
    private static Response content(String id) {
        return Caller.as(Role.LEADER).get("/api/documents/" + id + "/content");
    }

    @Test
    void content_comes_as_it_was_handed_in_and_never_for_showing() {
        byte[] file = Samples.png();
        String id = handIn(Caller.as(Role.MEMBER), "company:" + company(), "厂房 (1).png", file, Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        Response answer = content(id);
        assertThat(answer.asByteArray()).isEqualTo(file);
        answer.then()
                .statusCode(200)
                .header("Content-Type", is("image/png"))
                .header("Content-Length", is(String.valueOf(file.length)))
                .header("Content-Disposition", is("attachment; filename*=UTF-8''%E5%8E%82%E6%88%BF%20%281%29.png"));
        assertThat(answer.headers().getValues("X-Content-Type-Options")).isEqualTo(List.of("nosniff"));
        assertThat(answer.headers().getValues("Cache-Control")).isEqualTo(List.of("no-store"));
        assertThat(answer.headers().getValues("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void text_is_handed_out_as_bytes_of_which_nothing_is_claimed() {
        byte[] words = "企业,产品\n示例,电容\n".getBytes(StandardCharsets.UTF_8);
        String id = handIn(Caller.as(Role.MEMBER), "company:" + company(), "名单.csv", words, Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        content(id).then().header("Content-Type", is("application/octet-stream"));
        assertThat(content(id).asByteArray()).isEqualTo(words);
    }

    @Test
    void each_step_and_each_reading_stands_in_the_audit_without_what_is_personal() {
        String lead = lead(Caller.as(Role.MEMBER));
        String id = handIn(
                        Caller.as(Role.MEMBER),
                        "lead:" + lead,
                        "王某 13800138000.pdf",
                        Samples.pdf(),
                        Map.of("title", "找 13900139000"))
                .statusCode(201)
                .extract()
                .path("id");
        content(id).then().statusCode(200);
        Caller.as(Role.MEMBER).body(Map.of("version", 0, "number", "1")).patch("/api/documents/" + id);
        withdraw(Caller.as(Role.MEMBER), id, 1).statusCode(200);
        String audit = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .then()
                .body(
                        "items.event",
                        hasItems("document-added", "document-read", "document-changed", "document-withdrawn"))
                .body("items.find { it.event == 'document-read' }.actorName", is("示例leader"))
                .body("items.find { it.event == 'document-read' }.after.documentId", is(id))
                .extract()
                .asString();
        assertThat(audit).doesNotContain("13800138000").doesNotContain("13900139000");
    }

    @Test
    void content_that_was_lost_is_said_to_be() throws IOException {
        String id = added(Caller.as(Role.MEMBER), "company:" + company());
        byte[] file = content(id).asByteArray();
        try (Stream<Path> kept = Files.walk(Path.of("target/test-files/documents"))) {
            for (Path one : kept.filter(Files::isRegularFile).toList()) {
                if (java.util.Arrays.equals(Files.readAllBytes(one), file)) {
                    Files.delete(one);
                }
            }
        }
        content(id).then().statusCode(409).body("type", is("/problems/document-lost"));
    }
}
