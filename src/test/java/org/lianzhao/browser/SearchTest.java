package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Projections;

@QuarkusTest
class SearchTest extends BrowserTest {

    @Test
    void the_search_box_is_opened_used_and_left_with_the_keyboard() {
        Projections.catchUp();
        signIn("member");
        go("/companies");
        page.waitForSelector(".tbl tbody tr");
        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog [role=combobox]")).isFocused();
        assertAccessible();
        page.keyboard().type("juhong");
        assertThat(page.locator("[role=option]").first()).containsText("巨鸿");
        assertThat(page.locator("[role=option] mark").first()).hasText("巨鸿");
        assertAccessible();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("巨鸿");
        page.keyboard().press("/");
        page.keyboard().type("，。");
        assertThat(page.locator("dialog")).containsText("只有标点");
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void on_a_phone_the_search_box_is_the_screen() {
        Projections.catchUp();
        open(360, 800);
        signIn("leader");
        go("/companies");
        page.waitForSelector(".tbl tbody tr");
        page.click(".top .find");
        page.keyboard().type("鸿");
        assertThat(page.locator("[role=option]").first()).containsText("鸿");
        assertFits();
        assertThat(page.locator("dialog .bar button")).isInViewport(new IsInViewportOptions().setRatio(1));
        assertAccessible();
        page.locator("[role=option]").first().click();
        page.waitForSelector(".kv");
    }

    @Test
    void the_list_of_firms_is_narrowed_down_and_the_address_says_how() {
        Projections.catchUp();
        signIn("member");
        go("/companies");
        page.click("button:text-is('园区内')");
        page.waitForURL(url -> url.contains("presence=ZONE"));
        page.waitForSelector(".tbl tbody tr");
        page.click("button:text-is('筛选')");
        page.locator(".industries select").first().selectOption("C");
        page.fill("#filter-tag", "没有这个标签");
        assertAccessible();
        page.click("dialog .pri");
        page.waitForURL(url -> url.contains("industry=C"));
        assertThat(page.locator(".filters")).containsText("C 制造业");
        assertThat(page.locator(".empty")).isVisible();
        assertAccessible();
        page.click(".flt:has-text('没有这个标签')");
        page.waitForURL(url -> !url.contains("tag="));
        open(360, 800);
        signIn("member");
        go("/companies?presence=ZONE&capitalFrom=100&capitalTo=500&region=431100");
        assertThat(page.locator(".filters")).containsText("永州市");
        assertFits();
        assertAccessible();
    }

    @Test
    void the_administrator_looks_after_the_index() {
        signIn("admin");
        Projections.catchUp(); // the sign-in, too
        go("/search-index");
        assertThat(page.locator(".kv")).containsText("已跟上");
        assertAccessible();
        page.click("text=重建搜索目录 >> nth=0");
        assertAccessible();
    }
}
