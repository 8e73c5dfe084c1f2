package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What became of a held row when a person had spoken.
 *
 * @param outcome {@code REVIEW} where the word counts only when the import is written
 * @param text why, in the caller's language; null where nothing needs to be said
 */
public record RowAnswer(RowOutcome outcome, @Nullable String text) {
    static final RowAnswer WAITS = new RowAnswer(RowOutcome.REVIEW, null);
}
