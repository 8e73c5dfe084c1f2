package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicateTest extends BrowserTest {

    private String enter(String name) {
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", name);
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText(name);
        return page.url();
    }

    @Test
    void two_records_of_one_firm_are_compared_merged_and_parted_by_keyboard() {
        signIn("head");
        String gone = enter("浏览器查重示例电子厂");
        String kept = enter("浏览器查重示例电子有限公司");
        // the search follows what was entered within a second or so
        page.waitForCondition(() -> page.evaluate("fetch('/api/companies?q=浏览器查重示例电子厂')"
                        + ".then((answer) => answer.json()).then((found) => found.items.length)")
                .equals(1));
        page.click("text=合并到另一家");
        page.fill("#other-firm", "浏览器查重示例电子厂");
        page.locator("[role=option]").first().click();
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".compare")).containsText("浏览器查重示例电子厂");
        assertThat(page.locator(".compare mark").first()).isVisible();
        assertAccessible();
        page.locator(".keep input").first().check();
        page.keyboard().press("1");
        assertThat(page.locator(".undo")).containsText("已合并到「浏览器查重示例电子有限公司」");

        page.navigate(gone);
        assertThat(page.locator("h1")).hasText("浏览器查重示例电子有限公司");
        assertThat(page.locator(".toast")).containsText("已并入这家");
        assertThat(page.locator(".kv")).containsText("浏览器查重示例电子厂");
        page.click("section:has-text('合并记录') button:text-is('撤销')");
        assertThat(page.locator(".toast").last()).containsText("已撤销合并");

        page.navigate(kept);
        assertThat(page.locator(".note.warn")).containsText("可能与「浏览器查重示例电子厂」是同一家");
        page.click("text=对照看看");
        assertThat(page.locator(".compare")).isVisible();
        page.keyboard().press("2");
        assertThat(page.locator(".undo")).containsText("已判为不是同一家");
        page.keyboard().press("u");
        assertThat(page.locator(".compare")).containsText("浏览器查重示例电子厂");
    }

    @Test
    void the_queue_is_worked_off_on_a_phone() {
        open(360, 800);
        signIn("head");
        go("/duplicates");
        assertThat(page.locator("h1")).hasText("查重");
        assertFits();
        assertAccessible();
    }
}
