package org.lianzhao.company;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/** A row of a file as it was read: the firm it describes, or why it cannot be used. */
record DescribedRow(
        int row, @Nullable DescribedFirm firm, @Nullable BadCell bad) {

    /** Reads rows, on as many processors as there are: nothing of it needs the database. By the rows' numbers. */
    static Map<Integer, DescribedRow> allOf(List<ImportRow> rows, CompanyColumns columns) {
        return rows.parallelStream()
                .map(row -> of(row, columns))
                .collect(Collectors.toMap(DescribedRow::row, Function.identity()));
    }

    private static DescribedRow of(ImportRow row, CompanyColumns columns) {
        try {
            return new DescribedRow(row.number(), DescribedFirm.of(columns.read(row)), null);
        } catch (BadCell bad) {
            return new DescribedRow(row.number(), null, bad);
        }
    }
}
