package org.lianzhao.search;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.outbox.OutboxRow;

/** Builds the index out of the database where it is missing, and follows the outbox from then on. */
@ApplicationScoped
class SearchIndexing {
    /**
     * Lists of keys are filled up to a power of two, and of one of 1,000 or more MariaDB makes a table of its own, for which
     * it may read the whole register.
     */
    private static final int CHUNK = 500;
    /** What comes at once and is put in at once while an import runs. */
    private static final int MANY = 40 * CHUNK;

    private static final Duration MOST_REST = Duration.ofSeconds(10);

    private final SearchIndex index;
    private final Outbox outbox;
    private final Instance<IndexedKind> kinds;
    private final Pace pace = new Pace(MOST_REST);
    private boolean shown = true;
    private volatile boolean ready;

    SearchIndexing(SearchIndex index, Outbox outbox, @Any Instance<IndexedKind> kinds) {
        this.index = index;
        this.outbox = outbox;
        this.kinds = kinds;
    }

    /** Whether the index holds everything and can be asked. */
    boolean isReady() {
        return ready;
    }

    /**
     * Takes in what has been committed and numbered, and shows it: at once where that is little, in fewer and larger
     * steps while an import brings thousands of records a second.
     */
    @Scheduled(every = "${lianzhao.search.look}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void run() throws IOException {
        if (pace.isRested()) {
            takeIn();
            showIfRested();
        }
    }

    /** Takes in and shows everything now. */
    synchronized void catchUp() throws IOException {
        takeIn();
        show();
    }

    private void takeIn() throws IOException {
        long origin = outbox.origin();
        Long position = position(origin);
        if (position == null || position < outbox.purgedUpTo() || position > outbox.last()) {
            position = build(origin);
        }
        ready = true;
        follow(origin, position);
    }

    private @Nullable Long position(long origin) throws IOException {
        try {
            return index.position(origin);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException damaged) {
            Log.warn("The search index cannot be read and is built again", damaged);
            return null;
        }
    }

    // changes made meanwhile are followed afterwards; following one twice does no harm
    private long build(long origin) throws IOException {
        ready = false;
        long begin = outbox.last();
        Log.info("Building the search index");
        index.clear();
        long records = 0;
        for (IndexedKind kind : kinds) {
            UUID last = null;
            for (List<IndexedRecord> chunk = kind.after(last, CHUNK); !chunk.isEmpty(); ) {
                index.add(kind.kind(), chunk);
                records += chunk.size();
                last = chunk.get(chunk.size() - 1).id();
                chunk = kind.after(last, CHUNK);
            }
        }
        index.reached(origin, begin);
        show();
        Log.infof("The search index holds %d records", records);
        return begin;
    }

    private void follow(long origin, long from) throws IOException {
        long position = from;
        for (List<OutboxRow> changes = outbox.after(position, CHUNK); !changes.isEmpty(); ) {
            for (IndexedKind kind : kinds) {
                update(kind, changes);
            }
            position = changes.get(changes.size() - 1).number();
            index.reached(origin, position);
            shown = false;
            showIfRested();
            changes = outbox.after(position, CHUNK);
        }
    }

    private void showIfRested() throws IOException {
        if (!shown && pace.isRested()) {
            show();
        }
    }

    private void show() throws IOException {
        long begun = System.nanoTime();
        index.show();
        shown = true;
        pace.restAfter(begun);
    }

    private void update(IndexedKind kind, List<OutboxRow> changes) throws IOException {
        List<UUID> touched = changes.stream()
                .flatMap(change -> kind.touchedBy(change).stream())
                .distinct()
                .toList();
        for (List<UUID> ids : parts(touched, MANY)) {
            List<IndexedRecord> records = new ArrayList<>();
            for (List<UUID> some : parts(ids, CHUNK)) {
                records.addAll(kind.of(some));
            }
            if (records.size() > CHUNK) {
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
