package org.lianzhao.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who put a firm on record where a file is from, and on which day. */
record Origin(@Nullable LocalDate on, @Nullable String by) {
    static final Origin UNKNOWN = new Origin(null, null);
}
