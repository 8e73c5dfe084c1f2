package org.lianzhao.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an import as the database has it; the sentence about it is still a code and values. */
record StoredRow(
        int row,
        RowOutcome outcome,
        String label,
        @Nullable String field,
        @Nullable String code,
        @Nullable String values,
        @Nullable UUID subjectId,
        @Nullable RowDecision decision,
        @Nullable ReversalOutcome takenBack) {}
