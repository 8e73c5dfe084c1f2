package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the README's picture: the real board as a leader sees it. */
@QuarkusTest
class ScreenshotTest extends BrowserTest {
    private static final Path PICTURES = Path.of(System.getProperty("lianzhao.pictures", "target/pictures"));

    @Test
    void the_chain_board_with_a_gap_opened() {
        signIn("leader");
        go("/chains/EL?segment=EL-1020");
        assertThat(page.locator(".panel h2")).hasText("覆铜板");
        assertThat(page.locator(".board > svg path").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("chain-board.png")));
    }
}
