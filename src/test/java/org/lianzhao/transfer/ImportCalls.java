package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What tests of imports do again and again. */
public final class ImportCalls {
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(UTF_8));

    private ImportCalls() {}

    /** A credit code that no other test uses, its check character right by GB 32100-2015. */
    public static String freshCode() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String start = "914403"
                + String.format("%011d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000_000L));
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < start.length(); place++) {
            sum += alphabet.indexOf(start.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return start + alphabet.charAt((31 - sum % 31) % 31);
    }

    public static ValidatableResponse handIn(String csv, String mode) {
        return handIn(csv.getBytes(UTF_8), mode);
    }

    static ValidatableResponse handIn(String csv, Charset encoding) {
        return handIn(csv.getBytes(encoding), "commit");
    }

    static ValidatableResponse handIn(byte[] file, String mode) {
        return handIn(file, "companies", mode);
    }

    static ValidatableResponse handIn(byte[] file, String kind, String mode) {
        return handIn(file, kind, mode, "");
    }

    static ValidatableResponse handIn(byte[] file, String kind, String mode, String source) {
        return handIn(Role.OFFICE, file, kind, mode, source);
    }

    static ValidatableResponse handIn(Role role, byte[] file, String kind, String mode, String source) {
        return Caller.as(role)
                .config(LIKE_A_BROWSER)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "示例名单.csv", file, "text/csv")
                .multiPart("kind", kind)
                .multiPart("mode", mode)
                .multiPart(new MultiPartSpecBuilder(source)
                        .controlName("source")
                        .charset(UTF_8)
                        .build())
                .post("/api/imports")
                .then();
    }

    public static ValidatableResponse show(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id).then().statusCode(200);
    }

    static ValidatableResponse rows(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rows").then().statusCode(200);
    }
}
