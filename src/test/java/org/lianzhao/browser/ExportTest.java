package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Projections;

@QuarkusTest
class ExportTest extends BrowserTest {

    @Test
    void a_list_is_taken_out_with_its_filters_and_the_columns_that_were_chosen_last() throws IOException {
        Projections.catchUp();
        signIn("member");
        go("/companies?presence=ZONE");
        page.waitForSelector(".tbl tbody tr");
        page.click("button:text-is('导出')");
        assertThat(page.locator("dialog")).containsText("所在 园区内");
        assertAccessible();
        page.click("dialog label:has-text('CSV')");
        page.click("dialog button:text-is('全选')");
        page.click("dialog label:has-text('经营范围')");
        assertAccessible();
        Download saved = page.waitForDownload(() -> page.click("dialog button[type=submit]"));
        assertThat(saved.suggestedFilename()).startsWith("企业-").endsWith(".csv");
        List<String> lines = Files.readAllLines(saved.path());
        assertThat(lines.get(0)).contains("筛选条件：所在 园区内");
        assertThat(lines.get(1)).startsWith("企业名称,").contains("系统编号").doesNotContain("经营范围");
        assertThat(lines.get(lines.size() - 1)).contains("End of export");
        assertThat(page.locator("dialog")).hasCount(0);
        page.click("button:text-is('导出')");
        assertThat(page.locator("dialog label:has-text('CSV') input")).isChecked();
        assertThat(page.locator("dialog label:has-text('系统编号') input")).isChecked();
        assertThat(page.locator("dialog label:has-text('经营范围') input")).not().isChecked();
    }

    @Test
    void on_a_phone_the_columns_are_chosen_without_scrolling_sideways() {
        open(360, 800);
        signIn("member");
        for (String list : List.of("/companies", "/leads", "/duplicates", "/chains/EL/gaps", "/people")) {
            go(list);
            assertFits();
            page.click("button:text-is('导出')");
            page.waitForSelector("dialog input[type=checkbox]");
            assertFits();
            assertAccessible();
        }
        assertThat(page.locator("dialog")).containsText("会遮住一部分");
    }
}
