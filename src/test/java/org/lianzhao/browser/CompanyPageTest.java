package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.document.Samples;
import org.lianzhao.testing.Fresh;

/** What is known of a firm is entered on its page, each fact with its source and the document that shows it. */
@QuarkusTest
class CompanyPageTest extends BrowserTest {
    private String firm(String name, String... tags) {
        APIResponse answer = context.request()
                .post(
                        address("/api/companies"),
                        RequestOptions.create()
                                .setHeader("X-Lianzhao-Request", "1")
                                .setData(Map.of("name", name, "tags", List.of(tags))));
        return answer.text().replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private Locator card(String title) {
        return page.locator("section.card:has(h2:text-is('" + title + "'))");
    }

    private void act(Locator card, String button) {
        card.locator("button:text-is('" + button + "')").first().click();
    }

    private void save() {
        page.locator("dialog button[type=submit]").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private void chooseDocument() {
        page.locator("#evidence-document option:has-text('供货合同')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.selectOption("#evidence-document", new SelectOption().setIndex(1));
    }

    private void opened(String firm) {
        go("/companies/" + firm);
        page.setInputFiles("input[multiple]", new FilePayload("供货合同.pdf", "application/octet-stream", Samples.pdf()));
        assertThat(page.locator(".documents li")).hasCount(1);
        go("/companies/" + firm); // without the confirmation, which lies over the page
        assertThat(page.locator(".documents li")).hasCount(1);
    }

    @Test
    void a_segment_a_relation_and_a_listing_are_entered_with_a_document_corrected_and_removed() {
        signIn("member");
        String other = "浏览器示例客户" + Fresh.mark();
        firm(other);
        opened(firm("浏览器示例供应商" + Fresh.mark(), "专精特新"));
        assertAccessible();

        act(card("所在环节"), "登记环节");
        page.selectOption("#holding-segment", "EQ-1020");
        page.selectOption("#holding-presence", "PRODUCTION");
        page.fill("#holding-source", "示例走访");
        page.fill("#capacity-text", "可月产 1 万件以上");
        page.fill("#capacity-amount", "10,000");
        page.fill("#capacity-unit", "件/月");
        page.selectOption("#capacity-mark", "AT_LEAST");
        chooseDocument();
        assertAccessible();
        save();
        Locator holdings = card("所在环节");
        assertThat(holdings).containsText("EQ-1020");
        assertThat(holdings).containsText("≥ 10,000");
        assertThat(holdings).containsText("手工登记");
        assertThat(holdings.locator("a:text-is('打开文件')")).hasCount(1);

        act(card("企业关系"), "登记关系");
        // the search follows what was entered within a second or so
        page.waitForCondition(() -> page.evaluate(
                        "name => fetch('/api/companies?q=' + encodeURIComponent(name))"
                                + ".then((answer) => answer.json()).then((found) => found.items.length)",
                        other)
                .equals(1));
        page.fill("#relation-company", other);
        page.locator("[role=option]").first().click();
        page.selectOption("#relation-role", "CUSTOMER");
        page.fill("#relation-source", "示例合同");
        chooseDocument();
        assertAccessible();
        save();
        Locator relations = card("企业关系");
        assertThat(relations).containsText(other);
        assertThat(relations).containsText("客户");
        assertThat(relations.locator("a:text-is('打开文件')")).hasCount(1);
        act(relations, "修改");
        page.fill("#relation-asOf", "2025-02");
        assertAccessible();
        save();
        assertThat(relations).containsText("截至 2025-02");
        assertThat(relations.locator("a:text-is('打开文件')")).hasCount(1);

        act(card("标签与认定"), "登记年度和名单");
        page.fill("#listing-year", "2024");
        page.fill("#listing-list", "示例名单");
        page.fill("#listing-source", "示例公示");
        assertAccessible();
        save();
        Locator listings = card("标签与认定");
        assertThat(listings).containsText("2024 年");
        act(listings, "修改");
        page.fill("#listing-year", "2023");
        save();
        assertThat(listings).containsText("2023 年");
        // wherever the page was left: a button halfway under the bar at the top is measured as if it were that small
        page.evaluate("scrollTo(0, 0)");
        assertAccessible();

        page.locator(".documents li").locator("text=作废").click();
        page.fill("#withdraw-reason", "传错了");
        page.locator("dialog button[type=submit]").click();
        assertThat(page.locator("dialog [role=alert]")).containsText("不能作废");
        page.keyboard().press("Escape");
        page.reload();
        act(card("企业关系"), "撤销");
        page.fill("#removal-reason", "不再供货");
        assertAccessible();
        save();
        assertThat(card("企业关系")).containsText("还没有登记关系");
    }

    @Test
    void on_a_phone_the_page_of_a_firm_of_which_much_is_known_fits() {
        open(360, 800);
        signIn("member");
        String known = context.request()
                .get(address("/api/companies?q=%E9%AA%8F%E6%8D%B7%E6%99%BA%E8%83%BD%E7%A7%91%E6%8A%80"))
                .text()
                .replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        go("/companies/" + known);
        assertThat(card("企业关系")).containsText("巨鸿");
        assertThat(card("企业关系")).containsText("被引荐企业");
        assertThat(card("所在环节")).containsText("EQ-6010");
        assertFits();
        assertAccessible();
        act(card("所在环节"), "登记环节");
        assertFits();
        assertAccessible();
    }
}
