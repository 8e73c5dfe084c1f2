package org.lianzhao.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file beside the record that it may be.
 *
 * @param text why a person has to look, in the caller's language
 * @param subjectId null where the other one is an earlier row of the same file
 */
record RowComparison(
        int row,
        RowOutcome outcome,
        String label,
        @Nullable String text,
        @Nullable UUID subjectId,
        @Nullable RowDecision decision,
        List<Field> fields) {

    /**
     * One column.
     *
     * @param title what people call it
     * @param row what the file says; empty where it says nothing
     * @param known what is known; empty where nothing is
     * @param differs whether both say something, and not the same
     */
    record Field(String column, String title, String row, String known, boolean differs) {}
}
