package org.lianzhao.search;

import java.time.Duration;

/** Gives a costly step its rest: nine times as long as it took, so that it never takes more than a tenth of the time. */
final class Pace {
    private static final int REST = 9;

    private final long most;
    private long restedAt = System.nanoTime();

    /** @param most the longest rest */
    Pace(Duration most) {
        this.most = most.toNanos();
    }

    boolean isRested() {
        return System.nanoTime() - restedAt >= 0;
    }

    /** The step that began then has just ended. */
    void restAfter(long begun) {
        long now = System.nanoTime();
        restedAt = now + Math.min(most, REST * (now - begun));
    }
}
