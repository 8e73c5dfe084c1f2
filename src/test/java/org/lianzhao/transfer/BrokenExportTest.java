package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.TestSignIn;

/** Exports that do not come to their end. */
@QuarkusTest
class BrokenExportTest extends HttpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void enterUser() {
        Caller.as(Role.MEMBER);
    }

    private HttpResponse<InputStream> fetch(String query) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/api/exports/fragile" + query);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header(TestSignIn.USER, Caller.username(Role.MEMBER))
                .header(TestSignIn.ROLES, Role.MEMBER.code())
                .header("X-Lianzhao-Request", "1")
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private static void expectBrokenOff(int audited) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (broken() < audited) {
            assertThat(System.nanoTime()).as("somebody noted it in time").isLessThan(end);
        }
    }

    private static int broken() {
        return (int) Exported.audit().stream()
                .filter(line -> "export-broken-off".equals(line.get("event")))
                .count();
    }

    private static String readTill(InputStream body, int most) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int count = body.read(some); count >= 0 && read.size() < most; count = body.read(some)) {
                read.write(some, 0, count);
            }
        } catch (IOException brokenOff) {
            // which is what is wanted
        }
        return read.toString(UTF_8);
    }

    @Test
    void a_list_that_breaks_on_the_way_leaves_a_file_without_its_last_line_and_a_line_in_the_audit() throws Exception {
        int before = broken();
        String file = readTill(fetch("?format=csv&from=3").body(), Integer.MAX_VALUE);
        assertThat(file).contains("示例示例").doesNotContain("End of export");
        expectBrokenOff(before + 1);
        assertThat(Exported.audit().get(0)).extractingByKey("after").asString().contains("rows=3000");
    }

    @Test
    void a_list_that_breaks_at_once_is_a_problem_and_no_file() {
        Caller.as(Role.MEMBER)
                .get("/api/exports/fragile?from=0")
                .then()
                .statusCode(500)
                .header("Content-Disposition", is((Object) null));
    }

    @Test
    void who_asks_for_the_head_alone_gets_no_rows_takes_no_turn_and_leaves_no_line_in_the_audit() {
        Object last = Exported.audit().stream().findFirst();
        for (int time = 0; time < 5; time++) {
            String body = Caller.as(Role.MEMBER)
                    .head("/api/exports/companies?format=csv")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("attachment"))
                    .extract()
                    .asString();
            assertThat(body).isEmpty();
        }
        Caller.as(Role.MEMBER).get("/api/exports/companies/plan").then().statusCode(200);
        assertThat(Exported.audit().stream().findFirst()).isEqualTo(last);
    }

    @Test
    void a_reader_who_goes_away_ends_it_and_one_who_asks_for_too_many_at_once_is_told_so() throws Exception {
        int before = broken();
        HttpResponse<InputStream> first = fetch("?format=csv");
        HttpResponse<InputStream> second = fetch("?format=xlsx");
        assertThat(readTill(first.body(), 10_000)).contains("企业");
        Caller.as(Role.MEMBER)
                .get("/api/exports/fragile")
                .then()
                .statusCode(429)
                .header("Content-Disposition", is((Object) null))
                .body("type", is("/problems/exports-of-one"))
                .body("detail", containsString("2 个导出正在进行"));
        Caller.as(Role.MEMBER).get("/api/exports/companies/plan").then().statusCode(429);
        Caller.as(Role.LEADER).get("/api/exports/companies/plan").then().statusCode(200);
        first.body().close();
        second.body().close();
        expectBrokenOff(before + 2);
        Caller.as(Role.MEMBER).get("/api/exports/companies/plan").then().statusCode(200);
    }
}
