package org.lianzhao.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file as it is written.
 *
 * @param first the line of the file where it begins
 * @param last the line where it ends: a quoted cell may hold line breaks
 * @param flaw why it cannot be read, as a key of the problem texts; null for a sound one
 */
record CsvRecord(
        List<String> cells, int first, int last, @Nullable String flaw) {

    /** Whether nothing is written in it. */
    boolean isBlank() {
        return flaw == null && cells.stream().allMatch(String::isBlank);
    }
}
