package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MainWayTest extends BrowserTest {

    @Test
    void the_chain_office_opens_a_map_sees_a_gap_and_decides_about_it() {
        signIn("chain-office");
        assertThat(page.locator("h1")).hasText("链办工作台");
        go("/chains");
        page.click("text=先进电子器件");
        assertThat(page.locator(".seg")).hasCount(52);
        page.click("[data-code='EL-5040']");
        assertThat(page.locator(".panel h2")).hasText("触控模组");
        assertThat(page.locator(".panel")).containsText("市域有触控企业");
        page.click("text=调整状态");
        page.selectOption("#status", "WEAK");
        page.fill("#reason", "示例：走访确认一家在建");
        page.click("dialog .pri");
        assertThat(page.locator(".toast")).hasText("已保存");
        assertThat(page.locator("[data-code='EL-5040'] .wd")).hasText("弱");
        assertThat(page.locator(".panel")).containsText("李示例");
        assertThat(page.locator(".panel summary").first()).containsText("1");
    }

    @Test
    void a_refused_field_says_so_and_keeps_what_was_typed() {
        signIn("chain-office");
        go("/chains/EL?segment=EL-5050");
        page.click("text=调整状态");
        page.fill("#reason", "  ");
        page.click("dialog .pri");
        assertThat(page.locator("#reason-note")).hasText("不能只填空格。");
        assertThat(page.locator("#reason")).hasValue("  ");
    }

    @Test
    void filters_search_and_selection_are_in_the_address() {
        signIn("member");
        go("/chains/EL");
        page.locator(".legend button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("弱"))
                .click();
        page.fill(".find input", "pcb");
        page.click("[data-code='EL-3050']");
        page.waitForURL("**/chains/EL?segment=EL-3050&status=WEAK&q=pcb");
        page.reload();
        assertThat(page.locator(".seg.hit")).hasCount(2);
        assertThat(page.locator(".panel h2")).containsText("PCB制程外协");
        assertThat(page.locator("text=调整状态")).hasCount(0);
    }

    @Test
    void the_board_is_worked_with_the_keyboard_alone() {
        signIn("member");
        go("/chains/EL");
        Locator first = page.locator(".seg").first();
        first.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator(".panel h2")).hasText("HDI与高频高速板");
        page.locator(".panel .ic").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".panel")).hasCount(0);
        assertThat(page.locator(".seg:focus .nm")).hasText("HDI与高频板");
        page.keyboard().press("Enter");
        assertThat(page.locator(".panel")).hasCount(1);
        page.goBack();
        assertThat(page.locator(".panel")).hasCount(0);
        assertThat(page.locator(".rk:visible").filter(new Locator.FilterOptions().setHasText("10")))
                .hasCount(1);
    }

    @Test
    void every_screen_passes_the_accessibility_check_in_light_and_dark() {
        signIn("chain-office");
        for (String theme : new String[] {"浅色", "深色"}) {
            go("/nowhere"); // nothing there that the menu could lie over
            page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("我的账号"))
                    .click();
            page.click("text=" + theme);
            assertAccessible(); // with the menu open
            for (String screen : new String[] {"/chains", "/chains/EL", "/chains/EL?segment=EL-5030", "/nowhere"}) {
                go(screen);
                page.waitForSelector("h1, .empty");
                assertAccessible();
            }
            go("/chains/EL?segment=EL-5030");
            page.click("text=调整状态");
            assertAccessibleAsItIs();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void a_phone_shows_one_stage_at_a_time_and_the_panel_as_a_sheet() {
        open(360, 800);
        signIn("member");
        go("/chains/EL?segment=EL-5030");
        assertThat(page.locator(".lane:visible")).hasCount(1);
        assertThat(page.locator("[data-code='EL-5030']")).isVisible();
        assertFits();
        page.click(".grab");
        assertThat(page.locator(".panel.open")).isVisible();
        assertThat(page.locator(".panel section").first()).isVisible();
        assertAccessible();
    }

    @Test
    void english_is_a_click_away_and_stays() {
        signIn("project");
        page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("我的账号"))
                .click();
        page.click("text=English");
        assertThat(page.locator("h1")).hasText("Pipeline");
        page.reload();
        assertThat(page.locator("h1")).hasText("Pipeline");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
}
