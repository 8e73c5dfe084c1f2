package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipelineTest extends BrowserTest {

    @Test
    void a_leader_reads_the_funnel_and_opens_the_leads_behind_a_figure() {
        signIn("leader");
        go("/pipeline");
        assertThat(page.locator(".tbl").first()).containsText("在谈");
        assertAccessible();
        page.locator("tr:has-text('在谈') .hi .link").first().click();
        assertThat(page.locator(".behind")).containsText("示例");
        page.locator(".behind a").first().click();
        assertThat(page.locator(".steps .now")).containsText("在谈");
    }

    @Test
    void the_funnel_is_read_on_a_phone_and_as_of_an_earlier_day() {
        open(360, 800);
        signIn("leader");
        go("/pipeline?asOf=2020-01-01");
        assertThat(page.locator(".empty")).containsText("到这一天还没有线索");
        go("/pipeline");
        page.waitForSelector(".tbl");
        assertFits();
        assertAccessible();
    }
}
