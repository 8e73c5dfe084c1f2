package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetTest extends BrowserTest {

    @Test
    void a_gap_leads_to_firms_with_reasons_and_one_click_makes_a_lead() {
        signIn("member");
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", "浏览器示例铜箔有限公司");
        page.fill("#products", "电子铜箔");
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("浏览器示例铜箔有限公司");

        go("/chains/EL?by=computed");
        assertThat(page.locator(".seg-ctl [aria-pressed=true]")).hasText("计算值");
        page.click(".filters a");
        assertThat(page.locator("h1")).hasText("缺口排序");
        assertThat(page.locator(".tbl")).containsText("未调查");
        assertAccessible();
        page.click("tr:has-text('电子铜箔') >> text=看目标企业");
        reloadUntilShown(".target:has-text('浏览器示例铜箔有限公司')"); // scored in the background
        assertThat(page.locator(".target").first()).containsText("浏览器示例铜箔有限公司");
        assertThat(page.locator(".target").first()).containsText("产品里有");
        page.locator(".target .link").first().click();
        assertThat(page.locator(".target").first()).containsText("登记的行业代码");
        assertAccessible();
        page.locator(".target .acts .btn").first().click();
        assertThat(page.locator("h1")).containsText("浏览器示例铜箔有限公司");
        assertThat(page.locator(".lead")).containsText("为什么找它");
        assertThat(page.locator(".lead")).containsText("目标企业清单");
        go("/leads");
        assertThat(page.locator(".kan")).containsText("浏览器示例铜箔有限公司");
    }

    @Test
    void gaps_and_targets_are_read_on_a_phone() {
        open(360, 800);
        signIn("leader");
        go("/chains/EQ/gaps");
        page.waitForSelector(".tbl");
        assertFits();
        assertAccessible();
        go("/segments/EQ-1010/targets");
        page.waitForSelector(".card");
        assertFits();
        assertAccessible();
        go("/chains/EQ/targets/touched");
        page.waitForSelector("main .card");
        assertFits();
        assertAccessible();
    }
}
