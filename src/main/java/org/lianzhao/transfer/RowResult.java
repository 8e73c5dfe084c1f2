package org.lianzhao.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, and why.
 *
 * @param label what the row is about, for people who look for it; never personal data
 * @param remark a reason or a warning; null where nothing needs to be said
 * @param subject the record that the row made, changed, or may be the same as
 * @param before the changed fields as they were, for taking the import back; empty unless updated
 */
public record RowResult(
        int row,
        RowOutcome outcome,
        String label,
        @Nullable Remark remark,
        @Nullable UUID subject,
        Map<String, @Nullable Object> before) {

    /**
     * A sentence about a row.
     *
     * @param field the column it is about
     * @param code a key of the problem texts
     */
    public record Remark(String field, String code, List<String> values) {}

    /** A result without a before-image. */
    public static RowResult of(
            ImportRow row, RowOutcome outcome, String label, @Nullable Remark remark, @Nullable UUID subject) {
        return new RowResult(row.number(), outcome, label, remark, subject, Map.of());
    }

    /** A row that cannot be used. */
    public static RowResult rejected(ImportRow row, String label, BadCell bad) {
        return of(row, RowOutcome.REJECTED, label, bad.remark(), null);
    }

    boolean isCreatedWithWarning() {
        return outcome == RowOutcome.CREATED && remark != null;
    }

    boolean isPlainlyCreated() {
        return outcome == RowOutcome.CREATED && remark == null;
    }
}
