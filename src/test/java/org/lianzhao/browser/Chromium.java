package org.lianzhao.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/** The browser of the tests: Debian's. None is ever downloaded. */
final class Chromium {
    static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** Whether it is installed; says how to get it when it is not. */
    static boolean isThere() {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there) {
            System.out.println("Browser tests are skipped: no Chromium. apt-get install chromium fonts-noto-cjk");
        }
        return there;
    }
}
