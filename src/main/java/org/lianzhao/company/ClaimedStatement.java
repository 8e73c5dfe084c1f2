package org.lianzhao.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.AsOf;

/** A statement that somebody may say by hand and the chain office verify: whose word it is, and what that allows. */
@MappedSuperclass
abstract class ClaimedStatement extends HoldingStatement {
    /** Everybody who said any of it by hand; null where nobody did. */
    @Embedded
    private @Nullable SaidBy saidBy;

    @Embedded
    @Nullable
    Verified verified;

    protected ClaimedStatement() {}

    ClaimedStatement(HoldingRole role, Presence presence, String basis) {
        super(role, presence, basis);
    }

    /** Whether a project tells it. */
    abstract boolean isOfProject();

    @Override
    boolean isOnlyClaimed() {
        return ZonePresence.onlyClaimed(basis, verified);
    }

    @Override
    void say(HoldingStatement other) {
        super.say(other);
        if (other instanceof ClaimedStatement said) {
            saidBy = said.saidBy;
            verified = said.verified;
        }
    }

    /** Somebody said by hand what is said, or a part of it, were it only what the firm can make. */
    void claimed(Author author, Instant now) {
        saidBy = SaidBy.also(saidBy, author.id());
        recorded(author, now);
    }

    /** Somebody told what shows it. */
    void recorded(Author author, Instant now) {
        recordedAt = now;
        recordedByName = author.name();
    }

    /**
     * Was found to be as somebody says; may be found so anew.
     *
     * @throws Refused where there is nothing to find, or the verifier said it himself
     */
    void verify(LocalDate day, Author verifier, Instant now) {
        requireNoProject();
        if (!isByHand()) {
            throw new Refused("claim-of-source");
        }
        if (presence == Presence.UNVERIFIED) {
            throw new Refused("claim-without-presence");
        }
        if (isWordOf(verifier)) {
            throw new Refused("verify-own-claim");
        }
        if (earliest().filter(day::isBefore).isPresent()) {
            throw new Invalid("verifiedOn", "verified-before-claim", earliest().orElseThrow());
        }
        verified = new Verified(day, verifier.name(), now);
    }

    /** Is what somebody says again. */
    void takeBack() {
        if (verified == null) {
            throw new Refused("claim-not-verified");
        }
        verified = null;
    }

    /** Refuses where somebody's word is not all that tells of it: a source does, a project, or the chain office. */
    void requireOpen() {
        requireNoProject();
        if (!isByHand()) {
            throw new Refused("holding-of-source");
        }
        requireUnverified();
    }

    /** Refuses where a project tells of it: the row goes when the project rests, and what was entered would go with it. */
    void requireNoProject() {
        if (isOfProject()) {
            throw new Refused("holding-of-lead");
        }
    }

    /** Refuses what was verified: an edit must not let coverage fall in passing; whoever takes it back says why. */
    void requireUnverified() {
        if (verified != null) {
            throw new Refused("holding-verified");
        }
    }

    /** Whether it is the word of this person, alone or with others: he does not verify it, whoever said more of it since. */
    boolean isWordOf(Author person) {
        return isByHand() && saidBy != null && saidBy.includes(person);
    }

    // what is stated for a time is not found before it begins, and not found anew before it was found last
    private Optional<LocalDate> earliest() {
        return verified == null ? Optional.ofNullable(asOf).flatMap(AsOf::firstDay) : Optional.of(verified.day());
    }
}
