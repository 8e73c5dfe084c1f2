package org.lianzhao.company.factfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ChangedRow;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.RowResult.Remark;
import org.lianzhao.transfer.TakenBack;

/** Takes such a file back: what it told of known records, and those that it made. */
public abstract class FactReversal implements ImportReversal {
    /** Why a record stays that another import has told anew, or found as it says. */
    protected static final Remark USED = remark("reversal.record-other-import");

    private final List<ImportColumn> columns;

    protected FactReversal(List<ImportColumn> columns) {
        this.columns = columns;
    }

    /** A reason for which a record stays. */
    protected static Remark remark(String code, String... values) {
        return new Remark(FirmCells.NAME, code, List.of(values));
    }

    /** What became of a row whose record is there no more, or stays as it is for this reason. */
    protected static TakenBack whole(ChangedRow row, @Nullable Remark kept) {
        return TakenBack.whole(row.row(), row.subject(), row.label(), kept);
    }

    /** What became of a row that was given back, but for the fields that somebody has changed since. */
    protected TakenBack givenBack(ChangedRow row, Map<String, @Nullable Object> left) {
        if (left.isEmpty()) {
            return whole(row, null);
        }
        String titles = columns.stream()
                .filter(column -> left.containsKey(column.name()))
                .map(ImportColumn::title)
                .collect(Collectors.joining("、"));
        return new TakenBack(row.row(), row.subject(), row.label(), remark("reversal.changed-since", titles), left);
    }

    /** What became of records that the file made, some of which stay. */
    protected static List<TakenBack> removed(List<MadeRecord> records, Map<UUID, Remark> kept) {
        return records.stream()
                .map(record ->
                        TakenBack.whole(record.row(), record.subject(), record.label(), kept.get(record.subject())))
                .toList();
    }
}
