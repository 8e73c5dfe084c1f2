package org.lianzhao.transfer;

import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what {@link FragileKind} made: a record that holds 粘 fails in the database, one that holds 崩 in the program,
 * and one that holds 断 as long as the database is away.
 */
record FragileReversal(NavigableMap<UUID, MadeRecord> made, Runnable failing, BooleanSupplier away)
        implements ImportReversal {
    @Override
    public List<TakenBack> restore(List<ChangedRow> rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MadeRecord> madeAfter(@Nullable UUID last, int most) {
        return (last == null ? made : made.tailMap(last, false))
                .values().stream().limit(most).toList();
    }

    @Override
    public List<TakenBack> remove(List<MadeRecord> records) {
        if (away.getAsBoolean() && hold(records, "断")) {
            throw new IllegalStateException(new SQLException("Communications link failure", "08S01"));
        }
        if (hold(records, "粘")) {
            failing.run();
        }
        if (hold(records, "崩")) {
            throw new IllegalStateException("A record that nobody thought of");
        }
        records.forEach(record -> made.remove(record.subject()));
        return records.stream()
                .map(record -> TakenBack.whole(record.row(), record.subject(), record.label(), null))
                .toList();
    }

    private static boolean hold(List<MadeRecord> records, String word) {
        return records.stream().anyMatch(record -> record.label().contains(word));
    }
}
