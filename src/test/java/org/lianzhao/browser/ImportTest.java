package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends BrowserTest {

    @Test
    void a_list_is_tried_committed_and_found() {
        signIn("office");
        go("/imports");
        page.click("text=导入企业名单");
        assertAccessible();
        page.setInputFiles("#import-file", file("电话\n1\n"));
        page.click("dialog .pri");
        assertThat(page.locator("dialog .err")).containsText("「企业名称」");

        page.setInputFiles("#import-file", file("企业名称,成立日期\n浏览器导入示例公司,2020-02-02\n浏览器退回示例公司,昨天\n"));
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("名单.csv");
        assertThat(page.locator(".tbl")).containsText("看不懂的日期");
        assertAccessible();
        page.click("button:has-text('写入 1 行')");
        assertThat(page.locator(".head .tag")).hasText("已完成");
        assertThat(page.locator("a:has-text('下载退回的行')")).isVisible();
        page.locator(".figures a").first().click();
        assertThat(page.locator(".tbl")).containsText("浏览器导入示例公司");
    }

    @Test
    void an_import_is_read_on_a_phone() {
        open(360, 800);
        signIn("office");
        go("/imports");
        page.click("text=导入企业名单");
        page.setInputFiles("#import-file", file("企业名称\n浏览器手机示例公司\n"));
        page.click("dialog .pri");
        assertThat(page.locator(".figures")).isVisible();
        assertFits();
        assertAccessible();
    }

    private static FilePayload file(String csv) {
        return new FilePayload("名单.csv", "text/csv", csv.getBytes(UTF_8));
    }
}
