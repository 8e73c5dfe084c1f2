package org.lianzhao.transfer;

import java.util.List;

/** The work on one file, chunk by chunk, each chunk in a transaction of its own. */
public interface ImportWork {
    /** Deals with these rows and says what became of each, in the same order. */
    List<RowResult> take(List<ImportRow> rows);
}
