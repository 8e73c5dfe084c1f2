package org.lianzhao.shared.problem;

import java.time.Duration;

/** Somebody has asked for something more often than he may within a time. */
public final class TooOften extends DomainProblem {
    private final long seconds;

    /** @param code the problem's code, a key of the problem texts; {@code values} fill its sentence */
    public TooOften(String code, Duration again, Object... values) {
        super(429, code, values);
        seconds = Math.max(1, again.toSeconds());
    }

    /** After how many seconds he may ask again. */
    public long seconds() {
        return seconds;
    }
}
