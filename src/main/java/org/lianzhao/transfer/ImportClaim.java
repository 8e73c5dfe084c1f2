package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works on an import. A claim that is not renewed for a while is void: its worker has died. */
@Embeddable
class ImportClaim {
    private static final int MOST_ATTEMPTS = 5;

    private @Nullable UUID claimedBy;
    private @Nullable Instant claimedUntil;
    private int attempts;

    protected ImportClaim() {}

    boolean isFree(Instant now) {
        return claimedUntil == null || claimedUntil.isBefore(now);
    }

    void take(UUID worker, Instant until) {
        claimedBy = worker;
        claimedUntil = until;
        attempts++;
    }

    /** Getting on proves that the trouble of an earlier attempt is over. */
    void renew(Instant until) {
        claimedUntil = until;
        attempts = 1;
    }

    /** Holds on for longer without having got on: an attempt that ends in trouble still counts. */
    void extend(Instant until) {
        claimedUntil = until;
    }

    boolean isHeldBy(UUID worker) {
        return worker.equals(claimedBy);
    }

    void end() {
        claimedBy = null;
        claimedUntil = null;
        attempts = 0;
    }

    boolean isFirstAttempt() {
        return attempts <= 1;
    }

    boolean isHopeless() {
        return attempts >= MOST_ATTEMPTS;
    }

    void rest(Instant now, Duration pause) {
        claimedBy = null;
        claimedUntil = now.plus(pause.multipliedBy(attempts));
    }
}
