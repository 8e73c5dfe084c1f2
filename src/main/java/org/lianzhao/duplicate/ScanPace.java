package org.lianzhao.duplicate;

import java.time.Duration;

/**
 * Gives a scan small parts and long rests, so that people who work at the same time hardly feel it: a part takes about a
 * thirtieth of a second, and the rest after it some times as long as the part took. With four times the scan has a fifth
 * of one processor, whatever the machine. Without rests nobody is to be considered, and parts are as large as allowed.
 */
final class ScanPace {
    static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private static final Duration PART = Duration.ofMillis(30);
    private static final int FEWEST = 100;

    private final int most;
    private final int rest;
    private int names;

    /**
     * @param most the most names that a part may have
     * @param rest how many times as long as a part took it rests
     */
    ScanPace(int most, int rest) {
        this.most = most;
        this.rest = rest;
        this.names = rest == 0 ? most : Math.min(most, FEWEST);
    }

    /** How many names the next part should have. */
    int names() {
        return names;
    }

    /** How long to rest after a part that took so long; a slow one makes the next one smaller, a quick one larger. */
    Duration restAfter(Duration took) {
        if (rest == 0) {
            return Duration.ZERO;
        }
        if (took.compareTo(PART) > 0) {
            names = Math.min(most, Math.max(FEWEST, names / 2));
        } else if (took.multipliedBy(2).compareTo(PART) < 0) {
            names = Math.min(most, names * 2);
        }
        Duration due = took.multipliedBy(rest);
        return due.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : due;
    }
}
