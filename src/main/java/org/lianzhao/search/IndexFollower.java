package org.lianzhao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.outbox.OutboxRow;

/** Takes into an index what the outbox says has changed. */
final class IndexFollower {
    private static final int CHANGES = 500;
    /**
     * Lists of keys are filled up to a power of two, and of one of 1,000 or more MariaDB makes a table of its own, for which
     * it may read the whole register.
     */
    private static final int ASKED_AT_ONCE = 500;
    /** What comes at once and is put in at once while an import runs. */
    private static final int MANY = 40 * ASKED_AT_ONCE;

    private final Outbox outbox;
    private final Iterable<IndexedKind> kinds;

    IndexFollower(Outbox outbox, Iterable<IndexedKind> kinds) {
        this.outbox = outbox;
        this.kinds = kinds;
    }

    /** Takes in the next changes; whether there were any. Taking one in twice does no harm. */
    boolean next(Generation index) throws IOException {
        @Nullable IndexCommit reached = index.reached();
        if (reached == null) {
            throw new IllegalStateException("An index follows only after it was built");
        }
        List<OutboxRow> changes = outbox.after(reached.position(), CHANGES);
        if (changes.isEmpty()) {
            return false;
        }
        for (IndexedKind kind : kinds) {
            update(index, kind, changes);
        }
        long last = changes.get(changes.size() - 1).number();
        index.reached(new IndexCommit(reached.origin(), last, reached.builtAt()));
        return true;
    }

    private static void update(Generation index, IndexedKind kind, List<OutboxRow> changes) throws IOException {
        List<UUID> touched = changes.stream()
                .flatMap(change -> kind.touchedBy(change).stream())
                .distinct()
                .toList();
        for (List<UUID> ids : parts(touched, MANY)) {
            List<IndexedRecord> records = new ArrayList<>();
            for (List<UUID> some : parts(ids, ASKED_AT_ONCE)) {
                records.addAll(kind.of(some));
            }
            if (records.size() > ASKED_AT_ONCE) {
                index.putMany(kind.kind(), records);
            } else {
                index.put(kind.kind(), records);
            }
            Set<UUID> found = records.stream().map(IndexedRecord::id).collect(Collectors.toSet());
            index.remove(
                    kind.kind(), ids.stream().filter(id -> !found.contains(id)).toList());
        }
    }

    private static List<List<UUID>> parts(List<UUID> ids, int most) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + most)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + most)))
                .toList();
    }
}
