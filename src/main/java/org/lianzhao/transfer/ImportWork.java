package org.lianzhao.transfer;

import java.util.List;

/** The work on one file, chunk by chunk, each chunk in a transaction of its own. */
public interface ImportWork extends AutoCloseable {
    /**
     * Makes out what rows say that may come next: whatever needs no database. Called by another thread than the rest,
     * and not for rows that are taken up alone.
     */
    default void readAhead(List<ImportRow> rows) {}

    /**
     * Asks the database ahead about rows that were read ahead. Nobody waits for it but the chunk itself, in its transaction.
     */
    default void lookAhead(List<ImportRow> rows) {}

    /**
     * Reads these rows, unless that was done ahead, and waits for those who are about to write what they speak of. Comes first in a chunk's
     * transaction, before anything is asked of the database.
     */
    default void prepare(List<ImportRow> rows) {}

    /**
     * Deals with these rows and says what became of each, in the same order. A row on which a person has spoken ends in
     * any way but in review.
     */
    List<RowResult> take(List<ImportRow> rows);

    /** What it made of this row, which it took alone and last, does not hold: it could not be written. */
    default void drop(ImportRow row) {}

    /** Lets go of what it kept for the whole file. */
    @Override
    default void close() {}
}
