package org.lianzhao.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.TestSignIn;

@QuarkusTest
class BodyLimitsTest extends HttpTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void a_body_over_the_limit_is_refused_in_words() throws Exception {
        assertThat(post("/api/companies", BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])))
                .returns(413, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/too-large", "太大");
        assertThat(post("/api/imports", BodyPublishers.ofByteArray(new byte[21 * MEGABYTE])))
                .returns(413, HttpResponse::statusCode);
    }

    @Test
    void a_document_has_a_limit_of_its_own_which_the_refusal_names() throws Exception {
        assertThat(post("/api/documents", BodyPublishers.ofByteArray(new byte[3 * MEGABYTE + 1])))
                .returns(413, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/document-too-large", "2 MB");
        assertThat(post("/api/documents", BodyPublishers.ofByteArray(new byte[2 * MEGABYTE])))
                .returns(400, HttpResponse::statusCode);
    }

    @Test
    void the_file_of_a_map_has_one_too() throws Exception {
        assertThat(post("/api/chains/files", BodyPublishers.ofByteArray(new byte[11 * MEGABYTE + 1])))
                .returns(413, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/chain-file-too-large", "10 MB");
    }

    @Test
    void a_body_whose_length_is_not_announced_is_bounded_too() throws Exception {
        BodyPublisher unannounced = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(("{\"name\":\"" + "a".repeat(2 * MEGABYTE)).getBytes(UTF_8)));
        assertThat(post("/api/companies", unannounced))
                .returns(413, HttpResponse::statusCode)
                .returns(
                        "application/problem+json",
                        answer -> answer.headers().firstValue("Content-Type").orElse(""))
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/too-large", "太大");
    }

    @Test
    void a_file_whose_length_is_not_announced_is_refused_in_words() throws Exception {
        byte[] head =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n".getBytes(UTF_8);
        BodyPublisher unannounced = BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[30 * MEGABYTE])));
        assertThat(post("/api/imports", unannounced))
                .returns(413, HttpResponse::statusCode)
                .returns(
                        "application/problem+json",
                        answer -> answer.headers().firstValue("Content-Type").orElse(""))
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/too-large", "太大");
    }

    @Test
    void a_small_body_whose_length_is_not_announced_is_read() throws Exception {
        BodyPublisher unannounced =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{\"name\":\"\"}".getBytes(UTF_8)));
        assertThat(post("/api/companies", unannounced))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/invalid");
    }

    @Test
    void a_file_may_be_larger_and_a_form_that_breaks_off_is_unreadable() throws Exception {
        assertThat(post("/api/imports", BodyPublishers.ofByteArray(new byte[2 * MEGABYTE])))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("/problems/unreadable");
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        Caller.as(Role.OFFICE);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("X-Lianzhao-Request", "1")
                .header(
                        "Content-Type",
                        path.endsWith("imports") || path.endsWith("documents")
                                ? "multipart/form-data; boundary=x"
                                : "application/json")
                .header(TestSignIn.USER, "test-office")
                .header(TestSignIn.ROLES, "office")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
