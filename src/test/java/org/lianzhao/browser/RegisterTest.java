package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterTest extends BrowserTest {

    @Test
    void a_segment_leads_to_its_firms_and_a_firm_back_to_its_segments() {
        signIn("member");
        go("/chains/EQ?segment=EQ-2040");
        assertThat(page.locator(".panel")).containsText("沛沛");
        page.click(".panel a:text-is('巨鸿')");
        assertThat(page.locator("h1")).hasText("巨鸿");
        assertThat(page.locator(".activities")).containsText("还没有往来记录");
        assertThat(page.locator("main .card").first()).containsText("已签约");
        assertAccessible();
        page.locator("main a[href*='segment=']").first().click();
        assertThat(page.locator(".panel h2")).isVisible();
    }

    @Test
    void a_firm_is_entered_once_and_its_double_is_seen_while_typing() {
        signIn("member");
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", "浏览器示例（深圳）有限公司");
        page.fill("#credit-code", "914403001922038217");
        assertThat(page.locator("#credit-code-note")).containsText("校验位不对");
        page.locator(".regions select").first().focus(); // what was found of the code is no longer in the way
        page.locator(".regions select").first().selectOption("440000");
        page.locator(".regions select").nth(1).selectOption("440300");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("浏览器示例（深圳）有限公司");
        assertThat(page.locator(".note.warn")).containsText("校验位不对");
        assertThat(page.locator(".kv")).containsText("广东省深圳市");

        page.click("text=记一笔");
        page.fill("#contact-content", "示例走访，谈到扩产");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".activities")).containsText("示例走访，谈到扩产");

        page.click("text=修改登记信息");
        assertThat(page.locator("dialog")).containsText("现在是广东省深圳市");
        page.fill("#products", "示例背光源");
        page.fill("#credit-code", "");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".kv")).containsText("示例背光源");
        assertThat(page.locator(".note.warn")).hasCount(0);

        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", "浏览器示例(深圳)有限公司");
        page.locator(".regions select").first().selectOption("440000");
        page.locator(".regions select").nth(1).selectOption("440300");
        assertThat(page.locator("dialog .note")).containsText("企业库里已有这一家");
        page.click("dialog .pri");
        assertThat(page.locator("dialog [role=alert]")).containsText("企业库里已有这家企业");
    }

    @Test
    void the_register_is_read_on_a_phone_and_entered_only_by_those_who_may() {
        open(360, 800);
        signIn("leader");
        go("/companies");
        page.waitForSelector(".tbl tbody tr");
        assertFits();
        assertAccessible();
        assertThat(page.locator("text=登记企业")).hasCount(0);
        page.locator(".tbl a").first().click();
        page.waitForSelector(".kv");
        assertFits();
        assertAccessible();
    }
}
