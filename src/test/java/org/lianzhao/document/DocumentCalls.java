package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of documents do again and again. */
public final class DocumentCalls {
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(UTF_8));

    private DocumentCalls() {}

    static String lead(RequestSpecification caller) {
        return caller.body(Map.of("title", "示例项目" + Fresh.mark(), "companyName", "示例企业", "summary", "示例"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String company() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例企业" + Fresh.mark()))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Hands a file in for {@code lead:…} or {@code company:…}. */
    public static ValidatableResponse handIn(
            RequestSpecification caller, String subject, String name, byte[] content, Map<String, String> more) {
        RequestSpecification form = caller.config(LIKE_A_BROWSER)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, content, "application/octet-stream")
                .multiPart("subjectKind", subject.substring(0, subject.indexOf(':')))
                .multiPart("subjectId", subject.substring(subject.indexOf(':') + 1));
        more.forEach((field, words) -> form.multiPart(new MultiPartSpecBuilder(words)
                .controlName(field)
                .charset(UTF_8)
                .build()));
        return form.post("/api/documents").then();
    }

    /** Hands a new PDF in and tells its key. */
    public static String added(RequestSpecification caller, String subject) {
        return handIn(caller, subject, "示例.pdf", Samples.pdf(), Map.of())
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse list(RequestSpecification caller, String subject) {
        return caller.queryParam("subject", subject).get("/api/documents").then();
    }

    public static ValidatableResponse withdraw(RequestSpecification caller, String id, int version) {
        return caller.body(Map.of("version", version, "reason", "传错了"))
                .post("/api/documents/" + id + "/withdrawal")
                .then();
    }
}
