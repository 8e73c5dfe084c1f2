package org.lianzhao.transfer;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.RowResult.Remark;

/**
 * What became of a row when its import was taken back.
 *
 * @param kept why it stays as it is; null where it was taken back
 * @param left of a row that changed a record, those of the fields before that are yet to be given back; null where that
 *     is for all of them to be tried again
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
