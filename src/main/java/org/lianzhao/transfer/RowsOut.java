package org.lianzhao.transfer;

import java.io.IOException;
import java.util.List;

/** Rows on their way out of the program. No cell of theirs becomes a formula. */
interface RowsOut {
    void write(List<String> cells) throws IOException;

    /** Ends the file. One that is not ended can be told from a whole one. */
    void finish() throws IOException;
}
