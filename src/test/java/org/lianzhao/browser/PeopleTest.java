package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Somebody is entered at a firm, called, and forgotten when he asks for it. */
@QuarkusTest
class PeopleTest extends BrowserTest {
    private static final String FIRM = "浏览器联系人示例有限公司";

    private void openFirm() {
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", FIRM);
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText(FIRM);
    }

    @Test
    void somebody_is_entered_at_a_firm_shown_in_part_and_erased_on_request() {
        signIn("member");
        openFirm();
        assertThat(page.locator(".people")).containsText("还没有联系人");
        page.click(".people header button");
        page.fill("#person-name", "浏览器林示例");
        page.fill("#person-title", "总经理");
        page.fill("#person-PHONE", "1370013");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator("#person-PHONE-note")).containsText("11 位");
        page.fill("#person-PHONE", "137 0013 8021");
        page.selectOption("#person-basis", "CARD");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".people .list")).containsText("137 **** **21");
        assertThat(page.locator(".people .list")).containsText("名片交换");
        assertAccessible();
        page.click(".people .contact button");
        assertThat(page.locator(".people .contact")).containsText("137 0013 8021");
        assertAccessible();
        page.click(".people .contact button");
        assertThat(page.locator(".people .contact")).containsText("137 **** **21");

        page.click(".people .list a:text-is('浏览器林示例')");
        assertThat(page.locator(".history")).containsText("查看了电话 137 **** **21");
        assertAccessible();
        page.click(".ties header button");
        page.fill("#tie-text", "湖南科技学院");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".ties")).containsText("湖南科技学院");
        String person = page.url();

        open(1440, 900);
        signIn("office");
        page.navigate(person);
        page.click("text=删除个人信息");
        assertThat(page.locator("dialog")).containsText("审计里谁在什么时候做过什么");
        assertAccessible();
        page.click("dialog .fill");
        assertThat(page.locator("h1")).hasText("已删除的联系人");
        assertThat(page.locator(".posts")).containsText(FIRM);
        assertAccessible();
    }

    @Test
    void people_are_looked_up_on_a_phone_and_not_at_all_by_leaders() {
        open(360, 800);
        signIn("member");
        go("/people");
        page.click("text=登记联系人");
        page.fill("#person-name", "手机黄示例");
        page.fill("#person-EMAIL", "shouji.huang@example.com");
        assertFits();
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("手机黄示例");
        assertFits();
        assertAccessible();
        go("/people");
        page.waitForSelector(".tbl tbody tr");
        assertFits();
        assertAccessible();

        open(360, 800);
        signIn("leader");
        go("/people");
        assertThat(page.locator(".empty")).containsText("你的角色看不到这个页面");
    }
}
