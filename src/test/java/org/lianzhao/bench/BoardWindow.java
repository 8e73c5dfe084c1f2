package org.lianzhao.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A window of a headless Chromium in which somebody opens boards. */
final class BoardWindow implements AutoCloseable {
    private static final int WARM = 2;
    private static final int TIMES = 15;
    private static final double NANOS_PER_MILLISECOND = 1_000_000.0;

    private final Playwright playwright;
    private final Page page;
    private final String program;

    private BoardWindow(Playwright playwright, Page page, String program) {
        this.playwright = playwright;
        this.page = page;
        this.program = program;
    }

    /** Opens it for somebody who signs in. */
    static BoardWindow signIn(String program, String user, String password) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(
                                List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
        Page page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900))
                .newPage();
        page.navigate(program + "/login");
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(program));
        return new BoardWindow(playwright, page, program);
    }

    /** From asking for the page, loaded anew each time, until a click on a segment is answered. */
    Latencies opened(String path) {
        List<Double> took = new ArrayList<>();
        for (int time = -WARM; time < TIMES; time++) {
            page.navigate("about:blank");
            long begun = System.nanoTime();
            page.navigate(program + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator(".seg").first().click();
            page.locator(".seg[aria-pressed=true]").first().waitFor();
            if (time >= 0) {
                took.add((System.nanoTime() - begun) / NANOS_PER_MILLISECOND);
            }
        }
        return new Latencies(took);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
