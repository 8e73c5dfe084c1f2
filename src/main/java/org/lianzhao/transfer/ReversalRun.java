package org.lianzhao.transfer;

import io.quarkus.logging.Log;

/**
 * One attempt at taking an import back. Records that fail together are dealt with in halves, down to the one that cannot
 * be taken back: only that one stays. Trouble that passes ends the attempt, and so do many failures in a row: they are
 * no matter of single records. A later attempt may give up one record before it gets on.
 */
final class ReversalRun {
    private static final int RECORDS = 500;
    private static final int MOST_IN_A_ROW = 10;

    private final ReversalWork work;
    private int failedInARow;

    /** @param first whether nobody has tried before since a person asked */
    ReversalRun(ReversalWork work, boolean first) {
        this.work = work;
        this.failedInARow = first ? 0 : MOST_IN_A_ROW - 1;
    }

    /** Goes on until none is left, or the work is no longer this worker's. */
    void all(ReversalStep step) {
        while (take(step, RECORDS)) {
            // until none is left
        }
    }

    private boolean take(ReversalStep step, int most) {
        try {
            boolean some = step.take(work, most);
            failedInARow = some ? 0 : failedInARow;
            return some;
        } catch (RuntimeException trouble) {
            if (PassingTrouble.isBehind(trouble)) {
                throw trouble;
            }
            if (most == 1) {
                return keep(step, trouble);
            }
        }
        int half = most / 2;
        return take(step, half) && take(step, most - half);
    }

    private boolean keep(ReversalStep step, RuntimeException trouble) {
        if (failedInARow == MOST_IN_A_ROW) {
            throw trouble;
        }
        failedInARow++;
        Log.warnf(trouble, "A record of import %s cannot be taken back", work.batch());
        return step.keep(work);
    }
}
