package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Dictionaries and numbers are set where people find them, and hold where they are used. */
@QuarkusTest
class SettingTest extends BrowserTest {

    @Test
    void a_value_is_added_chosen_retired_and_then_no_longer_offered() {
        signIn("admin");
        go("/settings");
        assertThat(page.locator(".places")).containsText("来源渠道");
        assertThat(page.locator(".what")).containsText("从左边选一项");
        assertAccessible();
        page.click(".places a:has-text('来源渠道')");
        page.click(".what header .pri");
        page.fill("#value-code", "BROWSER");
        page.fill("#value-name", "示例渠道");
        page.fill("#value-name-en", "Example channel");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator("#setting-reason-note")).isVisible();
        page.fill("#setting-reason", "示例：浏览器测试");
        page.click("dialog .pri");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("示例渠道"));
        assertThat(row).containsText("在用");
        assertThat(page.locator(".what ol")).containsText("示例：浏览器测试");
        row.locator("button:has-text('停用')").click();
        page.fill("#setting-reason", "示例：不再用");
        page.click("dialog .fill");
        assertThat(row).containsText("已停用");
        assertAccessible();

        open(360, 800);
        signIn("member");
        go("/settings");
        assertThat(page.locator("main")).containsText("你的角色看不到这个页面");
    }

    @Test
    void weights_are_the_chain_offices_on_a_phone_too() {
        open(360, 800);
        signIn("chain-office");
        go("/settings");
        assertFits();
        assertThat(page.locator(".places")).not().containsText("来源渠道");
        page.click(".places a:has-text('目标企业评分权重')");
        assertThat(page.locator("#number-fit")).hasValue("30");
        page.fill("#number-fit", "35");
        assertThat(page.locator(".sum")).containsText("应为 100");
        assertAccessible();
        assertFits();
        page.fill("#number-fit", "30");
        assertThat(page.locator(".sum")).hasText("合计 100");
    }
}
