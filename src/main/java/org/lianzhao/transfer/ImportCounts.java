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
    private int warnedRows;

    /** Rows that waited and were settled by people, later than their numbers say. */
    private int settledRows;

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
        warnedRows = 0;
        settledRows = 0;
    }

    boolean hasLeftovers() {
        return leftovers;
    }

    void forgotten() {
        leftovers = false;
    }

    void add(RowResult row) {
        rowsDone++;
        count(row);
    }

    /** A row that waited for a person has got its outcome. */
    void settle(RowResult row) {
        settledRows++;
        reviewRows--;
        count(row);
    }

    private void count(RowResult row) {
        switch (row.outcome()) {
            case CREATED -> createdRows++;
            case UPDATED -> updatedRows++;
            case UNCHANGED -> unchangedRows++;
            case REVIEW -> reviewRows++;
            case REJECTED -> rejectedRows++;
        }
        if (row.isCreatedWithWarning()) {
            warnedRows++;
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

    /** How many of those created have something about them that somebody should look at. */
    int warned() {
        return warnedRows;
    }

    int settled() {
        return settledRows;
    }
}
