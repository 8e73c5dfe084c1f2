package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadTest extends BrowserTest {

    @Test
    void a_lead_is_made_filled_in_and_moved_to_the_next_stage() {
        signIn("member");
        go("/today");
        assertThat(page.locator("h1")).hasText("今日");
        assertAccessible();
        page.click("text=新线索");
        page.fill("#lead-title", "浏览器示例项目");
        page.fill("#lead-company", "浏览器示例投资方");
        page.selectOption("#lead-segment", "EL-5030");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("浏览器示例项目");
        assertThat(page.locator(".gate")).containsText("来源渠道");

        page.click("button:has-text('进入研判')");
        page.click("dialog .pri");
        assertThat(page.locator("dialog [role=alert]")).containsText("还缺 3 项");
        assertThat(page.locator("dialog [role=alert]")).containsText("来源地");
        page.keyboard().press("Escape");

        page.locator(".gate li:has-text('来源渠道') .btn").click();
        page.selectOption("#fill", "TRIP");
        page.click("dialog .pri");
        page.locator(".gate li:has-text('哪次活动或外出') .btn").click();
        page.fill("#source-trip", "浏览器示例外出");
        assertAccessible();
        page.click("dialog .pri");
        page.locator(".gate li:has-text('项目内容') .btn").click();
        page.fill("#fill", "背光模组产线");
        page.click("dialog .pri");
        page.locator(".gate li:has-text('来源地') .btn").click();
        page.locator("dialog .regions select").first().selectOption("440000");
        page.click("dialog .pri");
        assertThat(page.locator(".card").first()).containsText("进入研判的条件已齐");
        assertAccessible();

        page.click("button:has-text('进入研判')");
        page.click("dialog .pri");
        assertThat(page.locator(".steps .now")).containsText("研判");
        page.fill(".say textarea", "电话沟通了产能");
        anAmountIsStatedWhileAFollowUpIsBeingWritten();
        page.click(".say .btn.pri");
        assertThat(page.locator(".tl")).containsText("电话沟通了产能");

        go("/leads");
        assertThat(page.locator(".kan")).containsText("浏览器示例项目");
        assertAccessible();
        go("/leads?view=list&stage=RESEARCH");
        assertThat(page.locator(".tbl")).containsText("浏览器示例项目");
        assertAccessible();
    }

    private void anAmountIsStatedWhileAFollowUpIsBeingWritten() {
        page.click("button:has-text('登记金额')");
        assertThat(page.locator("#amount-kind")).isFocused();
        page.click("dialog .pri");
        assertThat(page.locator("#amount-note")).isVisible();
        page.fill("#amount", "1200");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).containsText("内容还没有保存");
        assertAccessible();
        page.keyboard().press("Escape");
        page.click("dialog .pri");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator(".tl")).containsText("1,200 万元");
        assertThat(page.locator(".say textarea")).hasValue("电话沟通了产能");
    }

    @Test
    void one_lead_shows_nothing_of_another_and_a_missing_one_says_so() {
        signIn("member");
        go("/leads?view=list");
        Locator first = page.locator(".tbl a").first();
        String title = first.textContent();
        first.click();
        assertThat(page.locator("h1")).hasText(title);
        page.fill(".say textarea", "只属于这条线索");
        page.evaluate("history.pushState({}, '', '/leads/00000000-0000-0000-0000-00000000dead')");
        page.evaluate("dispatchEvent(new PopStateEvent('popstate', {state: {}}))");
        assertThat(page.locator(".empty")).containsText("没有这条记录，或你看不到它");
        assertThat(page.locator("body")).not().containsText("只属于这条线索");
        assertAccessible();
        page.click("text=回到线索");
        assertThat(page.locator("h1")).hasText("线索");
    }

    @Test
    void leads_are_read_on_a_phone_and_only_as_far_as_the_scope_reaches() {
        open(360, 800);
        signIn("member2");
        go("/leads");
        page.waitForSelector(".kan");
        page.locator(".tabs .flt")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(" [1-9]")))
                .first()
                .click();
        assertThat(page.locator(".kan .shown .kc").first()).isVisible();
        assertFits();
        assertAccessible();
        go("/leads?view=list");
        page.waitForSelector(".tbl");
        assertThat(page.locator(".tbl")).not().containsText("背光模组产线搬迁");
        assertFits();
        page.locator(".tbl a").first().click();
        page.waitForSelector(".tl");
        assertFits();
        assertAccessible();
    }
}
