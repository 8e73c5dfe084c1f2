package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;

/** How many rows have ended in which way. They add up to the rows that are done. */
@Embeddable
class ImportCounts {
    private int rowsDone;
    private int createdRows;
    private int updatedRows;
    private int unchangedRows;
    private int reviewRows;
    private int rejectedRows;

    /** Whether rows of an earlier pass over the file are still written down; they are seen no more. */
    private boolean leftovers;

    protected ImportCounts() {}

    void startAgain() {
        leftovers |= rowsDone > 0;
        rowsDone = 0;
        createdRows = 0;
        updatedRows = 0;
        unchangedRows = 0;
        reviewRows = 0;
        rejectedRows = 0;
    }

    boolean hasLeftovers() {
        return leftovers;
    }

    void forgotten() {
        leftovers = false;
    }

    void add(RowOutcome outcome) {
        rowsDone++;
        count(outcome, 1);
    }

    /** A row that waited for a person has got its outcome. */
    void settle(RowOutcome outcome) {
        count(RowOutcome.REVIEW, -1);
        count(outcome, 1);
    }

    private void count(RowOutcome outcome, int more) {
        switch (outcome) {
            case CREATED -> createdRows += more;
            case UPDATED -> updatedRows += more;
            case UNCHANGED -> unchangedRows += more;
            case REVIEW -> reviewRows += more;
            case REJECTED -> rejectedRows += more;
        }
    }

    int rowsDone() {
        return rowsDone;
    }

    int created() {
        return createdRows;
    }

    int updated() {
        return updatedRows;
    }

    int unchanged() {
        return unchangedRows;
    }

    int review() {
        return reviewRows;
    }

    int rejected() {
        return rejectedRows;
    }
}
