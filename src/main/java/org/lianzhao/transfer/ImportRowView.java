package org.lianzhao.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import that needs a word.
 *
 * @param row as a spreadsheet counts: the header is row 1
 * @param label what the row is about
 * @param field the column, by its usual title
 * @param decision what somebody has said of a row that may be known, for the commit
 * @param text what is the matter and how to mend it, in the caller's language
 */
record ImportRowView(
        int row,
        RowOutcome outcome,
        String label,
        @Nullable String field,
        @Nullable String text,
        @Nullable UUID subjectId,
        @Nullable RowDecision decision) {}
