package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest extends BrowserTest {
    /** What a colleague does meanwhile: gives a segment another name, as it stands now. */
    private static final String COLLEAGUE = """
            async ([address, name]) => {
              const now = await (await fetch(address)).json();
              await fetch(address, {
                method: "PUT",
                headers: { "Content-Type": "application/json", "X-Lianzhao-Request": "1" },
                body: JSON.stringify({ ...now.content, name, version: now.version }),
              });
            }
            """;

    @Test
    void the_chain_office_draws_a_map_and_publishes_it_and_a_member_sees_the_new_edition() {
        begin("浏览器示例链", "BR");
        assertThat(page.locator(".seg")).hasCount(52);
        assertAccessible();

        // edits a segment
        page.click("[data-code='BR-5030']");
        assertThat(page.locator(".panel h2.grow")).hasText("背光模组");
        page.fill("#draft-name", "背光与导光模组");
        page.click(".panel .seg-ctl >> text=词语");
        page.fill("#draft-keywords", "背光\n导光");
        page.click("text=加一项技术");
        page.locator(".panel fieldset input[type=text]").fill("微结构导光");
        page.locator(".panel fieldset input[type=checkbox]").check();
        assertPanelAccessible();
        page.click(".panel form button[type=submit]");
        assertThat(page.locator(".toast").last()).hasText("已保存");
        assertThat(page.locator("[data-code='BR-5030']")).containsText("背光与导光模组");

        // a colleague is quicker
        page.click(".panel .seg-ctl >> text=基本");
        page.evaluate(COLLEAGUE, new Object[] {address("/api/chains/BR/draft/segments/BR-5030"), "同事起的名称"});
        page.fill("#draft-name", "背光导光");
        page.click(".panel form button[type=submit]");
        assertThat(page.locator("dialog")).containsText("同事起的名称");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".panel h2.grow")).hasText("背光导光");

        // adds one, links it, moves it with the keyboard
        page.locator(".grp:has([data-code='BR-50']) .plus").click();
        page.fill("#add-name", "导光板");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".panel h2.grow")).hasText("导光板");
        page.click(".panel .seg-ctl >> text=上下游");
        page.selectOption("#link-other", "BR-5030");
        page.click("text=加一条关系");
        assertThat(page.locator(".panel li")).containsText("背光导光");
        page.locator(".seg:has-text('导光板')").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".toast").last()).hasText("已移动");

        // splits one, and says who answers for the chain
        page.click("[data-code='BR-5040']");
        page.click("text=拆出一个环节");
        page.fill("#split-name", "车载触控");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".panel h2.grow")).hasText("车载触控");
        page.click("text=名称与分工");
        page.click("text=加一位");
        page.locator("dialog [aria-label='姓名或单位']").fill("示例链长");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".chainhead .tag.brand")).hasText("改");

        publish("走访后更名，补一个环节", "背光导光");
        assertThat(page.locator(".chainhead")).containsText("链长 示例链长");
        assertThat(page.locator("h1")).containsText("第 3 版");
        page.click("text=版本");
        assertThat(page.locator(".edition").first()).containsText("走访后更名，补一个环节");
        page.click("form button[type=submit]");
        assertThat(page.locator(".diff")).containsText("背光导光");
        assertThat(page.locator(".diff")).containsText("微结构导光（卡脖子）");
        assertThat(page.locator(".diff")).containsText("拆自 触控模组");
        assertAccessible();
        page.locator(".edition").nth(1).locator("a").click();
        assertThat(page.locator(".seg:has-text('背光模组')")).hasCount(1);
        assertAccessible();
        go("/chains/BR/splits");
        assertThat(page.locator(".empty")).isVisible();
        assertAccessible();

        open(1440, 900);
        signIn("member");
        go("/chains/BR");
        assertThat(page.locator(".seg")).hasCount(54);
        assertThat(page.locator("[data-code='BR-5030']")).containsText("背光导光");
        assertThat(page.locator("text=编辑图谱")).hasCount(0);
    }

    @Test
    void a_map_is_drawn_on_a_phone_and_taken_back() {
        open(360, 800);
        begin("手机示例链", "PH");
        assertThat(page.locator(".lane:visible")).hasCount(1);
        assertFits();
        assertAccessible();
        page.locator(".stage-tabs button").nth(1).click();
        Locator segment = page.locator("[data-code='PH-5030']");
        segment.click();
        page.fill("#draft-name", "手机上改的");
        page.click(".panel form button[type=submit]");
        assertThat(page.locator(".panel h2.grow")).hasText("手机上改的");
        assertFits();
        assertPanelAccessible();
        page.locator(".panel >> text=撤销这一处改动").click();
        assertThat(page.locator(".panel h2.grow")).hasText("背光模组");
        page.locator(".panel .ic").first().click();
        assertThat(page.locator(".chainhead")).containsText("还没有改动");
    }

    // a chain after the pattern of another one, published once, open where it is drawn
    private void begin(String name, String code) {
        signIn("chain-office");
        go("/chains");
        page.click("text=新建产业链");
        page.fill("#chain-name", name);
        page.fill("#chain-code", code);
        page.selectOption("#chain-template", "EL");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".chainhead")).containsText("草案");
        publish("按样板起步", "背光模组");
        page.click("text=编辑图谱");
        assertThat(page.locator(".chainhead")).containsText("还没有改动");
    }

    // axe takes what the panel has scrolled away for covered by what stands there
    private void assertPanelAccessible() {
        page.evaluate("document.querySelector('.panel').style.cssText = "
                + "'position: static; transform: none; height: auto; max-height: none; overflow: visible'");
        assertAccessible();
        page.evaluate("document.querySelector('.panel').removeAttribute('style')");
    }

    private void publish(String reason, String change) {
        page.click(".chainhead .pri");
        assertThat(page.locator("dialog .diff")).containsText(change);
        page.fill("#publish-reason", reason);
        // axe takes lines that the list has scrolled away for covered by what stands below it
        page.evaluate("document.querySelector('.changes').style.maxHeight = 'none'");
        assertAccessible();
        page.click("dialog .pri");
        assertThat(page.locator(".toast").last()).containsText("已发布");
    }
}
