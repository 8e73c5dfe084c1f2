package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A chamber's system with a token of the real identity provider, and the page on which its referral arrives. */
@QuarkusTest
class ReferralTest extends BrowserTest {
    private static final String REFERRAL = """
            {"externalId": "YSH-2025-0031", "enterprise": {"name": "示例引荐电子"},
             "project": {"title": "示例引荐的产线转移", "segmentHint": "EL-3030", "investmentBand": "1-5亿", "siteNeed": "标准厂房 8000㎡"},
             "referrer": {"type": "CHAMBER_MEMBER", "name": "示例会员"},
             "contact": {"name": "王示例", "title": "副总", "phone": "13800001234",
              "consent": {"basis": "SEPARATE_CONSENT", "at": "2025-02-14", "scope": "招商对接"}}}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void a_chambers_referral_arrives_on_the_page_of_its_lead() throws Exception {
        HttpResponse<String> made = refer(token());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(refer(token()).statusCode()).isEqualTo(200);

        signIn("office");
        go("/leads?view=list&q=");
        page.click("text=示例引荐的产线转移");
        assertThat(page.locator(".referral")).containsText("永商荟（示例）");
        assertThat(page.locator(".referral")).containsText("王**");
        assertThat(page.locator(".referral")).not().containsText("13800001234");
        assertAccessible();
        page.click(".referral button");
        assertThat(page.locator(".referral")).containsText("13800001234");
        page.setViewportSize(360, 800);
        assertFits();
    }

    @Test
    void without_a_token_for_it_no_call_gets_through() throws Exception {
        assertThat(refer("no-token").statusCode()).isEqualTo(401);
        String elsewhere = send(HttpRequest.newBuilder(program.resolve("/api/leads"))
                        .header("Authorization", "Bearer " + token())
                        .GET())
                .body();
        assertThat(elsewhere).doesNotContain("items");
    }

    private HttpResponse<String> refer(String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(program.resolve("/api/partner/v1/referrals"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(REFERRAL)));
    }

    private String token() throws IOException, InterruptedException {
        String realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        String form = "grant_type=client_credentials&client_id=lianzhao-partner-yongshang&client_secret="
                + BrowserServers.PASSWORD;
        String answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body();
        return mapper.readTree(answer).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder call) throws IOException, InterruptedException {
        return http.send(call.build(), BodyHandlers.ofString());
    }
}
