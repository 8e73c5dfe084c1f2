package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.server.FakeVendor;

@QuarkusTest
class LookupTest extends BrowserTest {
    private static final String COVERED = """
            document.querySelectorAll('dialog .field:not(:has(.over [role=option])), #company-name-note')
                .forEach(field => field.style.visibility = '%s')
            """;

    private Locator options() {
        return page.locator("dialog [role=option]");
    }

    // the list covers fields, and axe sees through it to what it stands on
    private void assertListAccessible() {
        page.evaluate(COVERED.formatted("hidden"));
        assertAccessible();
        page.evaluate(COVERED.formatted(""));
    }

    private void lookUp(String text) {
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", text);
    }

    @Test
    void what_the_vendor_has_fills_the_form_and_stays_with_its_source() {
        signIn("member");
        lookUp("湘南浏览器样例有限公司");
        assertThat(options()).hasCount(1);
        assertListAccessible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#credit-code")).hasValue(FakeVendor.codeOf("湘南浏览器样例有限公司"));
        assertThat(page.locator("#founded")).hasValue("2019-03-21");
        assertThat(page.locator("#capital-note")).containsText("来自示例数据（2026-01-31）");
        page.fill("#address", "湖南省永州市冷水滩区示例路2号");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("湘南浏览器样例有限公司");
        assertThat(page.locator(".kv")).containsText("湖南省永州市冷水滩区示例路2号");
        assertThat(page.locator(".kv")).containsText("这一项来自：示例数据（2026-01-31）");
        assertAccessible();

        lookUp("湘南浏览器样例有限公司");
        assertThat(options()).hasCount(2);
        assertThat(options().first()).containsText("已在库中");
        options().first().click();
        assertThat(page.locator("h1")).hasText("湘南浏览器样例有限公司");
    }

    @Test
    void a_vendor_that_does_not_answer_hinders_nobody_on_a_phone_either() {
        open(360, 780);
        signIn("member");
        lookUp(FakeVendor.FAULT);
        assertThat(page.locator("dialog .state")).containsText("示例数据暂时没有答复，可以直接手填");
        assertFits();
        page.fill("#company-name", "湘南手机样例有限公司");
        assertThat(options()).hasCount(1);
        assertFits();
        assertListAccessible();
        options().click();
        assertThat(page.locator("#founded")).hasValue("2019-03-21");
        assertFits();
        page.fill("#credit-code", "");
        page.fill("#company-name", FakeVendor.FAULT);
        assertThat(page.locator("dialog .state")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog .state")).hasCount(0);
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText(FakeVendor.FAULT);
    }

    @Test
    void a_new_lead_enters_its_firm_on_the_way() {
        signIn("member");
        go("/leads");
        page.click("text=新线索");
        page.fill("#lead-title", "示例线索，企业在路上登记");
        page.fill("#lead-company", "湘南线索样例有限公司");
        page.click("dialog .link");
        Locator firm = page.locator("dialog").last();
        firm.locator("#company-name").fill("湘南线索样例公司");
        firm.locator("[role=option]").click();
        firm.locator("footer .pri").click();
        assertThat(page.locator("dialog")).hasCount(1);
        assertThat(page.locator("#lead-company")).hasValue("湘南线索样例公司");
        assertThat(page.locator("dialog")).containsText("已关联企业库");
        assertAccessible();
    }
}
