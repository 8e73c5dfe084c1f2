package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BringerTest extends BrowserTest {

    @Test
    void the_page_shows_whom_junjie_brought_as_a_graph_and_as_a_table() {
        signIn("leader");
        go("/bringers");
        assertThat(page.locator(".tbl").first()).containsText("湖南骏捷智能科技有限公司");
        assertThat(page.locator(".tbl").first())
                .containsText(Pattern.compile("≥ [4-9]")); // another test makes a lead of a supplier of his
        assertThat(page.locator("svg.graph")).containsText("米小乐");
        assertAccessible();
        page.click(".seg-ctl >> text=表");
        assertThat(page.locator("text=名单未尽").first()).isVisible();
        assertAccessible();
        page.click(".seg-ctl >> text=图");
        page.click("svg.graph a:has-text('巨鸿')");
        assertThat(page.locator("h1")).hasText("巨鸿");
        page.click(".relations a:text-is('以商引商')");
        assertThat(page.locator(".detail h2").first()).hasText("巨鸿");
        assertThat(page.locator("svg.graph")).containsText("湖南骏捷智能科技有限公司");
    }

    @Test
    void a_supplier_of_a_resident_becomes_a_lead_in_one_step() {
        signIn("member");
        go("/companies");
        page.click("text=登记企业");
        page.fill("#company-name", "浏览器示例轴承有限公司");
        page.fill("#products", "滚动轴承");
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("浏览器示例轴承有限公司");
        page.click(".relations button:has-text('登记关系')");
        page.fill("#relation-company", "湖南骏捷智能科技有限公司");
        page.locator("[role=option]", new Page.LocatorOptions().setHasText("骏捷"))
                .first()
                .click();
        page.selectOption("#relation-role", "CUSTOMER");
        page.fill("#relation-source", "示例走访");
        page.click("dialog .pri");
        page.click(".relations a:has-text('湖南骏捷智能科技有限公司')");
        page.click(".relations a:text-is('以商引商')");
        assertThat(page.locator(".partners")).containsText("浏览器示例轴承有限公司");
        assertThat(page.locator(".partners")).containsText("主要产品提到 滚动轴承");
        assertAccessible();
        page.click(".partner:has-text('浏览器示例轴承有限公司') li:has-text('轴承') >> text=建线索");
        assertThat(page.locator("h1")).containsText("浏览器示例轴承有限公司");
        assertThat(page.locator(".lead")).containsText("以商引商");
    }

    @Test
    void it_is_read_on_a_phone() {
        open(360, 800);
        signIn("leader");
        go("/bringers");
        assertThat(page.locator(".tbl").first()).containsText("湖南骏捷智能科技有限公司");
        assertThat(page.locator("svg.graph")).isHidden();
        assertThat(page.locator(".detail .tbl").first()).containsText("米小乐");
        assertFits();
        assertAccessible();
    }
}
