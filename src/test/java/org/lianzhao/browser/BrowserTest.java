package org.lianzhao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** A browser before the running program. Whatever a page complains about to its console fails the test. */
@Tag("browser")
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(BrowserServers.class)
@SuppressWarnings("NullAway.Init") // JUnit and Quarkus fill the fields in
abstract class BrowserTest {
    // without these Chromium asks the network for things that no test needs
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Duration BACKGROUND = Duration.ofSeconds(30);

    private static final String TOASTS =
            "document.querySelectorAll('.toasts').forEach(toasts => toasts.style.visibility = '%s')";
    private static final String BEHIND_MODAL = """
            document.querySelectorAll('dialog:modal').forEach(modal => {
              document.querySelector('#app').style.visibility = '%s';
              modal.style.visibility = 'visible';
            })
            """;

    @TestHTTPResource
    URI program;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    BrowserContext context;
    Page page;

    @BeforeAll
    void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.PROGRAM)
                        .setArgs(QUIET));
    }

    @AfterAll
    void stopBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openWindow() {
        open(1440, 900);
    }

    @AfterEach
    void closeWindow() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** A new window of this size, with nobody signed in. */
    void open(int width, int height) {
        if (context != null) {
            context.close();
        }
        complaints.clear();
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
    }

    /** Signs a sample person in at the identity provider; ends on the person's first screen. */
    void signIn(String username) {
        go("/login");
        page.fill("#username", username);
        page.fill("#password", BrowserServers.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(address("/")));
    }

    void go(String path) {
        page.navigate(address(path));
    }

    String address(String path) {
        return program.resolve(path).toString();
    }

    /** Loads the page again until it shows what the program makes in the background; half a minute at most. */
    void reloadUntilShown(String what) {
        long end = System.nanoTime() + BACKGROUND.toNanos();
        while (!isShown(what)) {
            assertThat(System.nanoTime()).as(what + " on " + page.url()).isLessThan(end);
            page.reload();
        }
    }

    private boolean isShown(String what) {
        try {
            page.waitForSelector(what, new Page.WaitForSelectorOptions().setTimeout(1000));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    /** Nothing on the page keeps people out: no WCAG AA violation, and no contrast that could not be measured. */
    void assertAccessible() {
        // a modal dialog covers the page, but axe sees through it and cannot tell what its lines of text stand on
        page.evaluate(BEHIND_MODAL.formatted("hidden"));
        // a toast lies over what is below it for some seconds, wherever that happens to be
        page.evaluate(TOASTS.formatted("hidden"));
        assertAccessibleAsItIs();
        page.evaluate(TOASTS.formatted(""));
        page.evaluate(BEHIND_MODAL.formatted(""));
    }

    /** The same, with all that lies behind a dialog. */
    void assertAccessibleAsItIs() {
        // thin lines drawn over the board hide no word, but axe cannot see through the box that holds them
        page.evaluate("document.querySelectorAll('.board > svg').forEach(drawing => drawing.style.display = 'none')");
        var results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        Stream<Rule> unmeasured =
                results.getIncomplete().stream().filter(rule -> rule.getId().equals("color-contrast"));
        assertThat(Stream.concat(results.getViolations().stream(), unmeasured)
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList()))
                .isEmpty();
    }

    /** The page fits the window: nobody has to scroll sideways. */
    void assertFits() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isEqualTo(0);
    }
}
