package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Fresh;

/** A visit is planned on a lead, seen on 今日, held, and stands on the timeline. */
@QuarkusTest
class VisitTest extends BrowserTest {
    private final String firm = "浏览器拜访" + Fresh.mark();

    @Test
    void a_planned_visit_is_seen_on_the_first_screen_and_becomes_a_follow_up() {
        signIn("member");
        go("/today");
        page.click("text=新线索");
        page.fill("#lead-title", "示例拜访项目");
        page.fill("#lead-company", firm);
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("示例拜访项目");
        page.click("button:has-text('安排拜访')");
        page.fill("#visit-purpose", "看产线，谈搬迁时间");
        page.fill("#visit-time", "10:00");
        page.fill("#visit-leader-name", "示例领导");
        assertAccessible();
        page.click("dialog .pri");
        Locator onLead = page.locator(".visit");
        assertThat(onLead).containsText("10:00");
        assertThat(onLead).containsText("带队 示例领导");

        go("/today");
        Locator row = page.locator(".visit", new Page.LocatorOptions().setHasText(firm));
        assertThat(row).containsText("看产线，谈搬迁时间");
        assertThat(row).containsText("缺：");
        assertAccessible();
        page.setViewportSize(360, 800);
        assertThat(row).isVisible();
        assertAccessible();
        row.locator("button:has-text('已见面')").click();
        page.fill("#meeting-content", "看了两条线，年底前定搬迁");
        page.fill("#meeting-next", "寄厂房平面图");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(row).hasCount(0);

        go("/visits?over=1&whose=mine");
        assertThat(page.locator(".visit", new Page.LocatorOptions().setHasText(firm)))
                .containsText("已见面");
        assertAccessible();
        page.locator(".visit a", new Page.LocatorOptions().setHasText(firm)).click();
        assertThat(page.locator(".tl")).containsText("看了两条线，年底前定搬迁");
        assertThat(page.locator(".tl")).containsText("寄厂房平面图");
    }
}
