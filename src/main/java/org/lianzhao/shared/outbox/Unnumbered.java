package org.lianzhao.shared.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Changes that wait for their number.
 *
 * @param since when the oldest of them was recorded; null where there is none
 */
public record Unnumbered(long changes, @Nullable Instant since) {}
