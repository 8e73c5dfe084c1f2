package org.lianzhao.target;

/** How much a target is worth pursuing (A、B、C 类). */
enum Tier {
    /** A leader visits within the days set. */
    A,
    /** The task force follows up. */
    B,
    /** Watched. */
    C
}
