package org.lianzhao.transfer;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with its mark on its way out: titles first, then rows of words, numbers, days. */
interface ExportOut {
    void row(List<@Nullable Object> cells) throws IOException;

    /** Ends the file. One that is not ended can be told from a whole one. */
    void finish(long rows) throws IOException;
}
