package org.lianzhao.target;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.search.Search;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.problem.NotReady;
import org.lianzhao.target.DueLists.Due;
import org.lianzhao.target.ListFollowing.Followed;

/**
 * Keeps the lists of targets up to what is known: in whichever instance gets hold of the work, list by list, at a pace that
 * leaves the machine to people.
 */
@ApplicationScoped
public class TargetLists {
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final ListFollowing following;
    private final DueLists due;
    private final SegmentScoring scoring;
    private final ListMarks marks;
    private final EventNotes notes;
    private final Search search;
    private final Outbox outbox;
    private final Clock clock;
    private final int rest;
    private final AtomicLong seen = new AtomicLong(-1);
    private final AtomicLong lookedAt = new AtomicLong();

    TargetLists(
            ListFollowing following,
            DueLists due,
            SegmentScoring scoring,
            ListMarks marks,
            EventNotes notes,
            Search search,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "lianzhao.targets.rest") int rest) {
        this.following = following;
        this.due = due;
        this.scoring = scoring;
        this.marks = marks;
        this.notes = notes;
        this.search = search;
        this.outbox = outbox;
        this.clock = clock;
        this.rest = rest;
    }

    /** Scores what is due, where anything has happened since it was looked at last. */
    @Scheduled(every = "${lianzhao.targets.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        long last = outbox.last();
        long now = clock.millis();
        if (seen.get() != last || now - lookedAt.get() > AGAIN.toMillis()) {
            lookedAt.set(now);
            if (follow() && score()) {
                seen.set(last);
            }
        }
    }

    /** Marks every list: what expires does so by the day, without anybody doing anything. */
    @Scheduled(cron = "${lianzhao.targets.nightly}", timeZone = "Asia/Shanghai")
    void nightly() {
        marks.all(clock.instant().minus(Duration.ofHours(1))); // another instance may just have done it
        notes.forgetOldScores();
        seen.set(-1);
    }

    /** Brings the lists up to date at once, instead of within seconds. */
    public void catchUp() {
        follow();
        score();
    }

    // while an import brings thousands of firms the lists wait for its end: they would be scored again every few
    // seconds
    private boolean follow() {
        boolean calm = true;
        for (Followed taken = following.next(); taken != Followed.NOTHING; taken = following.next()) {
            calm = taken == Followed.SOME;
        }
        return calm;
    }

    private boolean score() {
        try {
            search.catchUp(); // the index must know what the marks are about
            Due now = due.now();
            return (now.forget().isEmpty() || scoring.forget(now.forget()))
                    && now.score().stream().allMatch(this::score);
        } catch (NotReady building) {
            Log.debug("Targets wait for the search index", building);
            return false;
        }
    }

    // a list that cannot be made keeps no other from being made; it is tried again at the next look
    private boolean scored(UUID segment) {
        try {
            return scoring.score(segment);
        } catch (RuntimeException trouble) {
            Log.errorf(trouble, "The targets of segment %s could not be scored", segment);
            return true;
        }
    }

    private boolean score(UUID segment) {
        long begun = System.nanoTime();
        boolean done = scored(segment);
        LockSupport.parkNanos((System.nanoTime() - begun) * rest);
        return done;
    }
}
