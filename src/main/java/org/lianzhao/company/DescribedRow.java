package org.lianzhao.company;

import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/** A row of a file as it was read: the firm it describes, or why it cannot be used. */
record DescribedRow(@Nullable DescribedFirm firm, @Nullable BadCell bad) {
    static DescribedRow of(ImportRow row, CompanyColumns columns) {
        try {
            return new DescribedRow(DescribedFirm.of(columns.read(row)), null);
        } catch (BadCell bad) {
            return new DescribedRow(null, bad);
        }
    }
}
