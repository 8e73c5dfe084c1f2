package org.lianzhao.chain;

import java.time.Instant;

/** Rows of a map hold from one moment to another, so that the map of any past day can be read. */
final class Validity {
    /** The end of what holds now. A real date, not null, so that a unique key can forbid two present rows. */
    static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    /** A moment at which only what holds now holds: for questions that can also be asked of a past one. */
    static final Instant PRESENT = OPEN.minusSeconds(1);

    private Validity() {}
}
