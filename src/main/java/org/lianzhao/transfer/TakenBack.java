package org.lianzhao.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.RowResult.Remark;

/**
 * What became of a row when its import was taken back.
 *
 * @param kept why it stays as it is; null where it was taken back
 */
public record TakenBack(
        int row, UUID subject, String label, @Nullable Remark kept) {}
