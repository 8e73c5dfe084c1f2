package org.lianzhao.company.factfile;

import org.lianzhao.company.CompanyRef;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.RowResult;

/** Rows whose firms are held: makes records of what they tell, or tells known ones anew. */
public interface FactChunk<T> {
    /** Looks whether this can be told of any firm. @throws BadCell where it cannot */
    default void check(T fact) {}

    /** Writes what a row tells of its firm, or in a dry run says what would become of it. */
    RowResult take(ImportRow row, T fact, CompanyRef firm);

    /** Writes what was made, and tells of it. */
    void close();
}
