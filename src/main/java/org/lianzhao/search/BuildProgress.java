package org.lianzhao.search;

import java.util.concurrent.atomic.AtomicLong;

/** How far a build has got. */
final class BuildProgress {
    private final AtomicLong done = new AtomicLong();
    private volatile long estimated;

    void begin(long records) {
        done.set(0);
        estimated = records;
    }

    void add(int records) {
        done.addAndGet(records);
    }

    long done() {
        return done.get();
    }

    /** About how many records there are; a guess that turned out too small grows along. */
    long estimated() {
        return Math.max(estimated, done.get());
    }
}
