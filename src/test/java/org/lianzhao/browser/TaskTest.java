package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskTest extends BrowserTest {
    private static final String TASK = "浏览器示例：把厂房平面图发给对方";

    @Test
    void a_head_gives_a_task_and_names_the_member_who_does_it_with_one_tap() {
        String lead = aLeadOfTheMember();

        open(1440, 900);
        signIn("head");
        page.navigate(lead);
        page.click(".card[aria-label='任务'] header button");
        page.fill("#task-what", TASK);
        page.locator("#task-who option:has-text('周示例')").waitFor(attached());
        page.selectOption("#task-who", new SelectOption().setLabel("周示例"));
        page.click("dialog .flt:has-text('明天')");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".card[aria-label='任务']")).containsText(TASK);
        page.locator(".say textarea").pressSequentially("请 @周示");
        page.locator(".found li").first().waitFor();
        page.keyboard().press("Enter");
        page.locator(".say textarea").pressSequentially("今天办");
        page.click(".say .btn.pri");
        assertThat(page.locator(".tl mark").first()).hasText("@周示例");
        assertAccessible();

        open(360, 800);
        signIn("member");
        go("/notices");
        assertThat(page.locator(".list")).containsText("在跟进里提到了你");
        assertThat(page.locator(".list")).containsText(TASK);
        assertFits();
        go("/today");
        assertThat(page.locator("button[aria-label='办好了：" + TASK + "']")).isVisible();
        assertAccessible();
        page.click("button[aria-label='办好了：" + TASK + "']");
        assertThat(page.locator(".toast")).containsText("已办结：" + TASK);
        assertThat(page.locator(".toast button")).hasText("撤销");
        assertThat(page.locator("button[aria-label='办好了：" + TASK + "']")).hasCount(0);
        assertFits();

        open(1440, 900);
        signIn("head");
        page.navigate(lead);
        page.click("details summary:has-text('已办结和取消的')");
        assertThat(page.locator(".card[aria-label='任务'] details")).containsText("周示例 于");
        go("/notices");
        assertThat(page.locator(".list")).containsText("办结了你交办的任务");
        page.click(".notice a:has-text('" + TASK + "')");
        assertThat(page.locator("dialog h2")).hasText("任务");
        assertThat(page.locator("dialog ol")).containsText("周示例 办结");
        assertAccessible();
    }

    @Test
    void the_same_is_given_on_leads_of_a_list_after_a_look_at_it() {
        open(1440, 900);
        signIn("head");
        go("/leads?view=list");
        page.locator(".tbl tbody input[type=checkbox]").first().check();
        page.click("button:has-text('派任务')");
        page.fill("#task-what", "回访企业");
        page.click("dialog button:has-text('明天')");
        page.click("dialog .btn.pri");
        assertThat(page.locator("dialog [role=status]")).containsText("会派 1 项");
        assertAccessible();
        page.click("dialog .btn.pri");
        assertThat(page.locator("dialog [role=status]")).containsText("已派 1 项");
        page.click("dialog .btn.pri");
        assertThat(page.locator("dialog")).hasCount(0);
        go("/today");
        assertThat(page.locator(".card[aria-label='任务']")).containsText("回访企业");
    }

    @Test
    void a_task_about_a_firm_stands_with_the_firm_and_leads_there_from_the_page_of_the_day() {
        open(360, 800);
        signIn("member");
        go("/companies");
        page.locator(".tbl a").first().click();
        Locator card = page.locator(".card[aria-label='任务']");
        card.locator("header button").click();
        page.fill("#task-what", "核对企业资料");
        page.click("dialog button:has-text('明天')");
        page.click("dialog .btn.pri");
        assertThat(card).containsText("核对企业资料");
        assertFits();
        assertAccessible();
        String firm = page.url().replaceAll(".*(/companies/[^?#]+).*", "$1");
        go("/today");
        assertThat(page.locator(".task:has-text('核对企业资料') a[href='" + firm + "']"))
                .isVisible();
        assertFits();
    }

    private String aLeadOfTheMember() {
        signIn("member");
        go("/leads?view=list&owner=me");
        page.locator(".tbl a").first().click();
        page.waitForSelector(".tl");
        page.click("button:has-text('关注')");
        assertThat(page.locator("button[aria-pressed=true]:has-text('已关注')")).isVisible();
        return page.url();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
