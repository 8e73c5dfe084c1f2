package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * How far the work on a file has got, as it is told while it goes on.
 *
 * @param reversal how far its taking back has got; null while nobody has asked for it
 */
record ImportProgress(
        ImportStatus status,
        int rows,
        int percent,
        int created,
        int updated,
        int unchanged,
        int review,
        int rejected,
        @Nullable ReversalView reversal) {

    static ImportProgress of(ImportView view) {
        return new ImportProgress(
                view.status(),
                view.rows(),
                view.percent(),
                view.created(),
                view.updated(),
                view.unchanged(),
                view.review(),
                view.rejected(),
                view.reversal());
    }

    /** Whether there will be no more to tell. */
    boolean isStill() {
        return !status.isAtWork() && (reversal == null || reversal.status() != ReversalStatus.RUNNING);
    }
}
