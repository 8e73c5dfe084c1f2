package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.document.Samples;
import org.lianzhao.testing.Fresh;

@QuarkusTest
class DocumentTest extends BrowserTest {
    private String made(String path, Map<String, String> body) {
        APIResponse answer = context.request()
                .post(
                        address(path),
                        RequestOptions.create()
                                .setHeader("X-Lianzhao-Request", "1")
                                .setData(body));
        return idIn(answer.text());
    }

    private static String idIn(String json) {
        return json.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private void handIn(String name, byte[] content) {
        page.setInputFiles("input[multiple]", new FilePayload(name, "application/octet-stream", content));
    }

    private Locator row(String name) {
        return page.locator(".documents li").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void a_paper_of_a_firm_is_handed_in_described_saved_and_withdrawn() throws IOException {
        signIn("member");
        go("/companies/" + made("/api/companies", Map.of("name", "浏览器示例文件企业" + Fresh.mark())));
        assertThat(page.locator(".documents")).containsText("还没有文件");
        assertAccessible();
        byte[] paper = Samples.pdf();
        handIn("扫描件 1.pdf", paper);
        assertThat(row("扫描件 1.pdf")).containsText("未扫描");

        handIn("照片.png", Samples.PAGE.getBytes(UTF_8));
        assertThat(page.locator(".documents [role=alert]")).containsText("内容却是网页");
        assertAccessible();
        page.click("text=知道了");

        row("扫描件 1.pdf").locator("text=改说明").click();
        page.fill("#document-title", "营业执照副本");
        page.fill("#document-number", "湘（2025）0012 号");
        page.fill("#document-day", "2025-02-14");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(row("营业执照副本")).containsText("湘（2025）0012 号");

        Download saved = page.waitForDownload(() -> page.click("text=营业执照副本"));
        assertThat(saved.suggestedFilename()).isEqualTo("扫描件 1.pdf");
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(paper);

        row("营业执照副本").locator("text=作废").click();
        page.fill("#withdraw-reason", "已换新证");
        assertAccessible();
        page.locator("dialog button[type=submit]").click();
        assertThat(row("营业执照副本")).containsText("已换新证");
        assertThat(row("营业执照副本").locator("a")).hasCount(0);
        assertAccessible();
    }

    @Test
    void a_step_is_verified_by_a_document_of_its_lead_on_a_phone_too() {
        open(360, 800);
        signIn("member");
        String lead =
                "/leads/" + made("/api/leads", Map.of("title", "浏览器示例文件项目", "companyName", "示例企业", "summary", "示例"));
        go(lead);
        handIn("会议纪要".repeat(12) + ".pdf", Samples.pdf());
        assertThat(row("会议纪要")).containsText("PDF");
        go(lead); // without the confirmation, which lies over the page
        String document = idIn(context.request()
                .get(address("/api/documents?subject=lead:" + lead.substring("/leads/".length())))
                .text());
        assertThat(row("会议纪要")).containsText("PDF");
        assertFits();
        assertAccessible();

        open(360, 800);
        signIn("office");
        String step = context.request().get(address("/api" + lead)).text().replaceFirst("(?s).*\"steps\"", "");
        made(
                "/api" + lead + "/verifications",
                Map.of("stepId", idIn(step), "evidence", "会议纪要 3 号", "evidenceDocumentId", document));
        go(lead);
        assertThat(page.locator(".tl")).containsText("下载证明文件");
        row("会议纪要").locator("text=作废").click();
        page.fill("#withdraw-reason", "传错了");
        page.locator("dialog button[type=submit]").click();
        assertThat(page.locator("dialog [role=alert]")).containsText("不能作废");
        assertFits();
        assertAccessible();
    }
}
