package org.lianzhao.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on a row, and the record he was shown beside it.
 *
 * @param subject null where that was an earlier row of the same file
 */
public record Decided(RowDecision outcome, @Nullable UUID subject) {}
