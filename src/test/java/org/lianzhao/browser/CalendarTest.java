package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarTest extends BrowserTest {

    @Test
    void the_office_marks_a_holiday_with_the_keyboard_and_reads_the_year_on_a_phone() {
        signIn("office");
        go("/settings");
        page.click("a:has-text('工作日历')");
        assertThat(page.locator("h1")).hasText("工作日历");
        assertThat(page.locator(".months table")).hasCount(12);
        assertAccessible();

        go("/settings/calendar?year=2024");
        assertThat(page.locator(".note.warn").first()).containsText("2024 年的放假安排还没有录入");
        page.focus("[title^='2024-02-01']");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog h2")).hasText("2024-02-09 周五");
        page.check("dialog input[value=off]");
        page.fill("#calendar-name", "春节");
        assertAccessible();
        page.keyboard().press("Enter");
        assertThat(page.locator("[title='2024-02-09 周五 放假 春节']")).containsText("休");
        page.fill("#calendar-reason", "示例通知");
        page.click("form.card [type=submit]");
        assertThat(page.locator("li").filter(new Locator.FilterOptions().setHasText("理由：示例通知")))
                .isVisible();
        assertAccessible();
        page.setViewportSize(360, 800);
        assertFits();
    }
}
