package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one lead stood on a day, by the facts known of it. Stages up to 评审 count from the day they were entered, those
 * from 签约 on from the verified day (design: claimed and verified are two dates).
 */
public final class Standing {
    private final UUID lead;
    private final @Nullable String type;
    private final LocalDate asOf;
    private final List<Stay> stays = new ArrayList<>(0);
    private @Nullable LeadStage stage;
    private @Nullable LeadStage furthest;
    private @Nullable LeadStage claimed;
    private @Nullable LocalDate since;
    private LeadState state = LeadState.ACTIVE;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate amountOn;

    private Standing(UUID lead, @Nullable String type, LocalDate asOf) {
        this.lead = lead;
        this.type = type;
        this.asOf = asOf;
    }

    /** How many days a lead stayed in a stage before it went on from there. */
    public record Stay(LeadStage stage, int days) {}

    /** Takes the facts of one lead in the order of writing. */
    static Standing of(UUID lead, @Nullable String type, List<LeadFact> facts, LocalDate asOf) {
        Standing standing = new Standing(lead, type, asOf);
        for (LeadFact fact : facts) {
            if (!fact.occurredOn().isAfter(asOf)) {
                standing.take(fact);
            }
        }
        return standing;
    }

    private void take(LeadFact fact) {
        LeadStage next = fact.stage();
        LeadState beside = fact.state();
        if (fact.amount() != null) {
            stated(fact.amount(), fact.occurredOn());
        } else if (next != null && beside != null && beside != LeadState.ACTIVE) {
            state = beside;
        } else if (next != null) {
            state = LeadState.ACTIVE;
            if (claimed != null && next.compareTo(claimed) < 0) {
                goBack(next, fact.occurredOn());
            }
            claimed = next;
            LocalDate counted = next.countsWhenVerified() ? fact.verifiedOn() : fact.occurredOn();
            if (counted != null && !counted.isAfter(asOf) && isBehind(next)) {
                enter(next, counted);
            }
        }
    }

    // an amount that was entered late and dated early does not hide a newer one
    private void stated(BigDecimal total, LocalDate day) {
        if (amountOn == null || !day.isBefore(amountOn)) {
            amount = total;
            amountOn = day;
        }
    }

    // what counted from 签约 on is taken back; what was done before the signature stays done
    private void goBack(LeadStage next, LocalDate day) {
        if (stage != null && next.compareTo(stage) < 0) {
            stage = next;
            since = day;
        }
        if (furthest != null && furthest.countsWhenVerified() && next.compareTo(furthest) < 0) {
            furthest = later(LeadStage.REVIEW, next);
        }
    }

    private boolean isBehind(LeadStage next) {
        return stage == null || next.compareTo(stage) > 0;
    }

    private void enter(LeadStage next, LocalDate day) {
        if (stage != null && since != null) {
            stays.add(new Stay(stage, (int) Math.max(0, ChronoUnit.DAYS.between(since, day))));
        }
        stage = next;
        since = day;
        furthest = later(furthest, next);
    }

    private static LeadStage later(@Nullable LeadStage one, LeadStage other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    LocalDate asOf() {
        return asOf;
    }

    public UUID lead() {
        return lead;
    }

    /** Decides which stages apply to it; null while it is open. */
    public @Nullable String type() {
        return type;
    }

    /** The total investment as stated last, in 万元; nothing where nobody has stated any. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** Whether anything was known of it by then. */
    public boolean isKnown() {
        return stage != null;
    }

    /** The stage it stood in; nothing before its first day. */
    public Optional<LeadStage> stage() {
        return Optional.ofNullable(stage);
    }

    /** The day from which it counted as standing there; nothing before its first day. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** The day from which it counted as standing in this stage or further on; nothing where it did not. */
    public Optional<LocalDate> since(LeadStage asked) {
        if (stage == null || stage.compareTo(asked) < 0) {
            return Optional.empty();
        }
        int before = stays.stream()
                .filter(stay -> stay.stage().compareTo(asked) >= 0)
                .mapToInt(Stay::days)
                .sum();
        return since().map(day -> day.minusDays(before));
    }

    /** On its way, or how it stood beside it. */
    public LeadState state() {
        return state;
    }

    /** Whether it stood in this stage and was at work. */
    public boolean isAt(LeadStage asked) {
        return stage == asked && state == LeadState.ACTIVE;
    }

    /** Whether it has been there or further. */
    public boolean hasReached(LeadStage asked) {
        return furthest != null && furthest.compareTo(asked) >= 0;
    }

    /** The furthest stage it has been in; nothing before its first day. */
    public Optional<LeadStage> furthest() {
        return Optional.ofNullable(furthest);
    }

    /** Somebody says that it got there, nobody has verified it. */
    public boolean onlyClaims(LeadStage asked) {
        return onlyClaimed().contains(asked);
    }

    /** The stages that somebody says it got to and nobody has verified; none for a lead that stands beside the way. */
    public Set<LeadStage> onlyClaimed() {
        if (claimed == null || state != LeadState.ACTIVE || hasReached(claimed)) {
            return Set.of();
        }
        EnumSet<LeadStage> claims = EnumSet.range(LeadStage.CLUE, claimed);
        claims.removeIf(this::hasReached);
        return claims;
    }

    /** The stays in the stages it left forwards, the first one first. */
    public List<Stay> stays() {
        return Collections.unmodifiableList(stays);
    }
}
