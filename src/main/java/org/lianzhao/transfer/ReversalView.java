package org.lianzhao.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking an import back.
 *
 * @param removed records that the import had made and that are gone
 * @param restored rows whose changes were undone
 * @param kept rows that could not be taken back, because something later depends on them or they failed
 */
record ReversalView(
        ReversalStatus status,
        int removed,
        int restored,
        int kept,
        @Nullable String by,
        Instant at) {}
