package org.lianzhao.search;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Where a page of hits ends: in which class, after how many of it. */
record Position(NameClass fit, int passed) {
    private static final int FURTHEST = 10_000;

    static Position read(@Nullable String written) {
        if (written == null) {
            return new Position(NameClass.EXACT, 0);
        }
        try {
            String[] parts = written.split("-", 2);
            int passed = Integer.parseInt(parts[1]);
            if (passed < 0 || passed > FURTHEST) {
                throw new Invalid("cursor", "cursor");
            }
            return new Position(NameClass.valueOf(parts[0]), passed);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }

    /** Null where nobody reads on: somebody who has gone through so many hits needs a better question. */
    @Nullable
    String written() {
        return passed > FURTHEST ? null : fit + "-" + passed;
    }
}
