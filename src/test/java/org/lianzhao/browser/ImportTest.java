package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends BrowserTest {
    /** How long work in the background may take beside everything else that the machine does, in milliseconds. */
    private static final double WORK = 60_000;

    @Test
    void a_list_is_tried_committed_and_found() {
        signIn("office");
        go("/imports");
        page.click("text=导入文件");
        assertAccessible();
        page.setInputFiles("#import-file", file(""));
        page.click("dialog .pri");
        assertThat(page.locator("dialog .err")).containsText("文件是空的");

        page.setInputFiles("#import-file", file("企业名称,成立日期\n浏览器导入示例公司,2020-02-02\n浏览器退回示例公司,昨天\n"));
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("名单.csv");
        assertThat(page.locator(".tbl").first()).containsText("看不懂的日期");
        assertAccessible();
        write(1);
        assertThat(page.locator("a:has-text('下载退回的行')")).isVisible();
        page.locator(".figures a").first().click();
        assertThat(page.locator(".tbl")).containsText("浏览器导入示例公司");
    }

    @Test
    void columns_are_settled_lookalikes_decided_with_the_keyboard_and_all_of_it_taken_back() {
        signIn("office");
        handIn("企业名称,城市\n浏览器甲示例有限公司,深圳\n浏览器乙示例有限公司,深圳\n");
        write(2);

        handIn("客户,产品\n浏览器甲示例有限公司,连接器\n浏览器乙示例有限公司,电感器\n浏览器丙示例有限公司,电容器\n");
        assertThat(page.locator(".note.warn")).containsText("没有认出");
        assertAccessible();
        page.getByLabel("「客户」写入哪一项").selectOption("企业名称");
        page.click("button:has-text('按此重新试运行')");
        assertThat(page.locator("h2:has-text('疑似重复')")).isVisible();
        assertThat(page.locator(".pair")).containsText("连接器");
        assertAccessible();
        page.keyboard().press("1");
        assertThat(page.locator(".pair")).containsText("电感器");
        page.keyboard().press("2");
        page.click("button:has-text('放弃')");
        assertThat(page.locator("dialog h2")).hasText("放弃这次试运行");
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("button:has-text('放弃')")).isFocused();
        write(1);
        assertThat(page.locator(".figures > div").nth(0).locator(".big")).hasText("2");
        assertThat(page.locator(".figures > div").nth(1).locator(".big")).hasText("1");

        page.click("button:has-text('撤回导入')");
        assertThat(page.locator("dialog")).containsText("已关联线索");
        assertAccessible();
        page.click("dialog [type=submit]");
        assertThat(page.locator("h2:has-text('已撤回')")).isVisible();
        assertThat(page.locator(".head .tag")).hasText("已撤回");
        assertThat(page.locator(".note:has-text('移除新建的 2 条')")).isVisible();
        assertAccessible();
    }

    @Test
    void the_template_is_fetched_and_handed_in_as_a_workbook() {
        signIn("office");
        go("/imports");
        page.click("text=导入文件");
        assertThat(page.locator("dialog")).containsText("按模板填写");
        Download template = page.waitForDownload(() -> page.click("dialog a:has-text('Excel')"));
        page.setInputFiles("#import-file", template.path());
        page.click("dialog .pri");
        assertThat(page.locator(".kv")).containsText("工作表");
        assertThat(page.locator(".tbl").first()).containsText("模板里的示例行");
        assertAccessible();
        page.setViewportSize(360, 800);
        assertFits();
        go("/imports");
        assertFits();
    }

    private void handIn(String csv) {
        go("/imports");
        page.click("text=导入文件");
        page.setInputFiles("#import-file", file(csv));
        page.click("dialog .pri");
        assertThat(page.locator("h1")).hasText("名单.csv");
    }

    // what the dry run came to is said where it is not what was expected
    private void write(int rows) {
        assertThat(page.locator(".head .tag"))
                .containsText("待确认", new LocatorAssertions.ContainsTextOptions().setTimeout(WORK));
        assertThat(page.locator(".head .pri")).hasText("写入 " + rows + " 行");
        page.click(".head .pri");
        assertThat(page.locator(".head .tag")).hasText("已完成", new LocatorAssertions.HasTextOptions().setTimeout(WORK));
    }

    @Test
    void a_firm_leads_to_the_imports_it_is_from() {
        signIn("office");
        handIn("企业名称,城市\n浏览器来源示例有限公司,深圳\n");
        write(1);
        handIn("企业名称,城市,产品\n浏览器来源示例有限公司,深圳,连接器\n");
        write(1);
        page.locator(".tbl a:has-text('浏览器来源示例有限公司')").click();
        assertThat(page.locator(".imports li")).hasCount(2);
        assertThat(page.locator(".imports li").nth(0)).containsText("补全");
        assertThat(page.locator(".imports li").nth(1)).containsText("新建");
        assertAccessible();
        String firm = page.url();
        page.locator(".imports a").first().click();
        assertThat(page.locator("h1")).hasText("名单.csv");
        assertThat(page.locator(".flt[aria-pressed=true]")).hasText("第 2 行");
        assertThat(page.locator(".tbl").first()).containsText("浏览器来源示例有限公司");

        open(360, 800);
        signIn("leader");
        page.navigate(firm);
        assertThat(page.locator(".imports li").first()).containsText("名单.csv");
        assertThat(page.locator(".imports a")).hasCount(0);
        assertFits();
        assertAccessible();
    }

    @Test
    void an_import_is_read_on_a_phone() {
        open(360, 800);
        signIn("office");
        go("/imports");
        page.click("text=导入文件");
        page.setInputFiles("#import-file", file("企业名称\n浏览器手机示例公司\n"));
        page.click("dialog .pri");
        assertThat(page.locator(".figures")).isVisible();
        assertFits();
        assertAccessible();
    }

    private static FilePayload file(String csv) {
        return new FilePayload("名单.csv", "text/csv", csv.getBytes(UTF_8));
    }
}
