package org.lianzhao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty index out of the database: one thread reads, another takes in what has been read, in parts that are put in
 * order first.
 */
final class IndexBuild {
    private static final int PAGE = 1000;
    private static final int PART = 20 * PAGE;
    /** Records with long texts make a part sooner: two parts are in memory at a time. */
    private static final long HEAVIEST_PART = 32L << 20;

    private final Iterable<IndexedKind> kinds;
    private final BuildProgress progress;
    private final long heaviest;
    private Future<?> underWay = CompletableFuture.completedFuture(null);

    IndexBuild(Iterable<IndexedKind> kinds, BuildProgress progress) {
        this(kinds, progress, HEAVIEST_PART);
    }

    /** @param heaviest how many bytes a part may take */
    IndexBuild(Iterable<IndexedKind> kinds, BuildProgress progress, long heaviest) {
        this.kinds = kinds;
        this.progress = progress;
        this.heaviest = heaviest;
    }

    void fill(Generation index) throws IOException {
        long estimate = 0;
        for (IndexedKind kind : kinds) {
            estimate += kind.estimate();
        }
        progress.begin(estimate);
        ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "index-build");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (IndexedKind kind : kinds) {
                read(kind, index, writer);
            }
            settle();
        } finally {
            writer.shutdownNow();
        }
    }

    private void read(IndexedKind kind, Generation index, ExecutorService writer) throws IOException {
        @Nullable UUID last = null;
        List<IndexedRecord> part = new ArrayList<>();
        long weight = 0;
        for (List<IndexedRecord> page = kind.after(last, PAGE); !page.isEmpty(); page = kind.after(last, PAGE)) {
            last = page.get(page.size() - 1).id();
            part.addAll(page);
            weight += page.stream().mapToLong(IndexedRecord::weight).sum();
            if (part.size() >= PART || weight >= heaviest) {
                hand(part, kind, index, writer);
                part = new ArrayList<>();
                weight = 0;
            }
        }
        hand(part, kind, index, writer);
    }

    // one part is taken in while the next one is read: no more wait in memory
    private void hand(List<IndexedRecord> part, IndexedKind kind, Generation index, ExecutorService writer)
            throws IOException {
        settle();
        underWay = writer.submit(() -> {
            index.addMany(kind.kind(), part);
            progress.add(part.size());
            return null;
        });
    }

    private void settle() throws IOException {
        try {
            underWay.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The build was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IOException("A part of the index could not be written", failed.getCause());
        }
    }
}
