package org.lianzhao.transfer;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.RowResult.Remark;

/**
 * What became of a row when its import was taken back.
 *
 * @param kept why it stays as it is; null where it was taken back
 * @param left of a row that changed a record and gave back some of the fields before, those that it did not: only they are
 *     asked for when somebody tries again; null where nothing was given back, or nothing is left
 */
public record TakenBack(
        int row,
        UUID subject,
        String label,
        @Nullable Remark kept,
        @Nullable Map<String, @Nullable Object> left) {

    /** A row that is taken back as a whole, or stays as a whole. */
    public static TakenBack whole(int row, UUID subject, String label, @Nullable Remark kept) {
        return new TakenBack(row, subject, label, kept, null);
    }

    boolean isKept() {
        return kept != null;
    }
}
