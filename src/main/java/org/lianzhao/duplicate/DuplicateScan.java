package org.lianzhao.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.company.ScanPage;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A scan of the whole register: who wanted it, and how far it is. An instance that dies leaves it where its last part ended. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class DuplicateScan extends StoredEntity {
    private static final Duration CLAIM = Duration.ofSeconds(60);
    private static final int FAILURES = 5;

    @Enumerated(EnumType.STRING)
    private ScanState state;

    /** The last key that was looked at; empty at the beginning. */
    private String position;

    private long looked;
    private long compared;
    private long found;

    /** How many names there are about. */
    private long expected;

    /** How often it failed since it last got on. */
    private int failures;

    private @Nullable UUID startedById;
    private @Nullable String startedByName;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable UUID claimedBy;
    private @Nullable Instant claimedUntil;

    protected DuplicateScan() {}

    DuplicateScan(Actor by, Instant at, long expected) {
        super(Ids.next());
        this.state = ScanState.RUNNING;
        this.position = "";
        this.expected = expected;
        this.startedById = by.id();
        this.startedByName = by.name();
        this.startedAt = at;
    }

    boolean isRunning() {
        return state == ScanState.RUNNING;
    }

    /** Takes the work unless another instance is at it; a claim that was not renewed for a minute is void. */
    boolean claim(UUID worker, Instant now) {
        boolean free = claimedUntil == null || claimedUntil.isBefore(now) || worker.equals(claimedBy);
        if (!isRunning() || !free) {
            return false;
        }
        claimedBy = worker;
        claimedUntil = now.plus(CLAIM);
        return true;
    }

    boolean isClaimedBy(UUID worker) {
        return isRunning() && worker.equals(claimedBy);
    }

    void advance(ScanPage page, int fresh, Instant now) {
        looked += page.looked();
        compared += page.compared();
        found += fresh;
        failures = 0;
        claimedUntil = now.plus(CLAIM);
        if (page.next() == null) {
            finish(ScanState.DONE, now);
        } else {
            position = page.next();
        }
    }

    void cancel(Instant now) {
        if (isRunning()) {
            finish(ScanState.CANCELLED, now);
        }
    }

    /** Lets go of it after a failure: it is taken up again soon, but not for ever. */
    void stumble(Instant now) {
        failures++;
        claimedBy = null;
        claimedUntil = now.plusSeconds(failures);
        if (failures >= FAILURES) {
            finish(ScanState.FAILED, now);
        }
    }

    private void finish(ScanState end, Instant now) {
        state = end;
        finishedAt = now;
        claimedBy = null;
        claimedUntil = null;
    }

    String getPosition() {
        return position;
    }

    ScanView view() {
        long percent = expected == 0 ? 0 : Math.min(99, looked * 100 / expected);
        return new ScanView(
                getId(),
                state,
                state == ScanState.DONE ? 100 : (int) percent,
                looked,
                compared,
                found,
                Objects.requireNonNullElse(startedByName, ""),
                startedAt,
                finishedAt);
    }
}
