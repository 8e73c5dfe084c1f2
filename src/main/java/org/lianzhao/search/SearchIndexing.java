package org.lianzhao.search;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.outbox.Outbox;

/**
 * Builds the index out of the database where it is missing, and follows the outbox from then on. One that has fallen too
 * far behind, or that somebody asked to be built again, serves until the new one is ready.
 */
@ApplicationScoped
class SearchIndexing {
    private static final Duration MOST_REST = Duration.ofSeconds(10);

    private final SearchIndex index;
    private final Outbox outbox;
    private final Instance<IndexedKind> kinds;
    private final IndexFollower follower;
    private final Clock clock;
    private final Pace pace = new Pace(MOST_REST);
    private final BuildRest rest = new BuildRest();
    private final BuildProgress progress = new BuildProgress();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Lock builds = new ReentrantLock();
    private volatile boolean building;
    private volatile @Nullable BuildFailure failure;

    SearchIndexing(SearchIndex index, Outbox outbox, @Any Instance<IndexedKind> kinds, Clock clock) {
        this.index = index;
        this.outbox = outbox;
        this.kinds = kinds;
        this.follower = new IndexFollower(outbox, kinds);
        this.clock = clock;
    }

    /** Whether one is being built, be it that another one serves. */
    boolean isBuilding() {
        return building || wanted.get();
    }

    /** How the last build failed; null where it did not. */
    @Nullable
    BuildFailure failure() {
        return failure;
    }

    BuildProgress progress() {
        return progress;
    }

    /** Asks for a new index; it begins within a second. */
    void rebuild() {
        rest.forget();
        wanted.set(true);
    }

    /**
     * Takes in what has been committed and numbered, and shows it: at once where that is little, in fewer and larger
     * steps while an import brings thousands of records a second.
     */
    @Scheduled(every = "${lianzhao.search.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() throws IOException {
        if (pace.isRested()) {
            takeIn(false);
        }
    }

    /** Takes in and shows everything now. */
    void catchUp() throws IOException {
        buildIfNeeded();
        takeIn(true);
    }

    /** Builds where there is nothing to go on with, or where somebody asked for it; beside following the one there is. */
    @Scheduled(every = "${lianzhao.search.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void buildIfNeeded() throws IOException {
        builds.lock();
        try {
            Generation serving = index.find(outbox.origin());
            boolean needed = serving == null || !canFollow(serving) || wanted.get();
            if (needed && rest.isOver(clock.instant())) {
                build();
            }
        } finally {
            builds.unlock();
        }
    }

    // what is older than the outbox keeps, or newer than the database (which was put back), cannot be followed
    private boolean canFollow(Generation serving) {
        IndexCommit reached = serving.reached();
        return serving.isOpen()
                && reached != null
                && reached.position() >= outbox.purgedUpTo()
                && reached.position() <= outbox.last();
    }

    private synchronized void takeIn(boolean all) throws IOException {
        Generation serving = index.current();
        if (serving == null || !canFollow(serving)) {
            return;
        }
        while (follower.next(serving)) {
            showIfRested(serving);
        }
        if (all) {
            show(serving);
        } else {
            showIfRested(serving);
        }
    }

    private void showIfRested(Generation serving) throws IOException {
        if (!Objects.equals(serving.reached(), serving.shown()) && pace.isRested()) {
            show(serving);
        }
    }

    private void show(Generation serving) throws IOException {
        long begun = System.nanoTime();
        serving.show();
        pace.restAfter(begun);
    }

    private void build() throws IOException {
        building = true;
        wanted.set(false);
        try {
            replace();
            failure = null;
            rest.forget();
        } catch (IOException | RuntimeException broken) {
            failure = BuildFailure.of(broken, clock.instant());
            rest.failed(clock.instant());
            throw broken;
        } finally {
            building = false;
        }
    }

    private void replace() throws IOException {
        Generation fresh = index.fresh();
        boolean serves = false;
        try {
            fill(fresh);
            synchronized (this) { // from here on only this one is followed
                while (follower.next(fresh)) {
                    Log.debug("The new search index catches up");
                }
                fresh.show();
                index.use(fresh);
                serves = true;
            }
        } finally {
            if (!serves) {
                index.drop(fresh);
            }
        }
    }

    // changes made meanwhile are followed afterwards
    private void fill(Generation fresh) throws IOException {
        long origin = outbox.origin();
        long begin = outbox.last();
        Log.info("Building the search index");
        new IndexBuild(kinds, progress).fill(fresh);
        fresh.reached(new IndexCommit(origin, begin, clock.instant()));
        fresh.show();
        while (follower.next(fresh)) {
            Log.debug("The new search index catches up");
        }
        Log.infof("The search index holds %d records", progress.done());
    }
}
