package org.lianzhao.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or would become, of leads to which the same is done.
 *
 * @param batch what their lines in the audit have in common; null of a preview and where nothing was changed
 */
record BulkOutcome(@Nullable UUID batch, int changed, int unchanged, int refused, List<BulkRow> items) {

    static BulkOutcome of(@Nullable UUID batch, List<BulkRow> rows) {
        return new BulkOutcome(
                batch,
                count(rows, BulkResult.CHANGED),
                count(rows, BulkResult.UNCHANGED),
                count(rows, BulkResult.REFUSED),
                rows);
    }

    private static int count(List<BulkRow> rows, BulkResult result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    /** What becomes of one of them. */
    enum BulkResult {
        /** It is as was asked for. */
        CHANGED,
        /** It was like that already. */
        UNCHANGED,
        /** It stays as it is. */
        REFUSED
    }

    /**
     * One of them.
     *
     * @param title null where the caller may not see it
     * @param code why it was refused, as the single change would have been; null where it was not
     * @param reason the same in words
     */
    record BulkRow(
            UUID id,
            @Nullable String title,
            BulkResult result,
            @Nullable String code,
            @Nullable String reason,
            List<BulkDifference> differences) {}

    /** A field that changes: people and task forces by name, days and codes as they are. */
    record BulkDifference(
            String field, @Nullable String before, @Nullable String after) {}
}
