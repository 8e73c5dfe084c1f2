package org.lianzhao.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadFact;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/**
 * Where one lead stood on a day, by the facts known of it. Stages up to 评审 count from the day they were entered, those
 * from 签约 on from the verified day (design: claimed and verified are two dates).
 */
final class Standing {
    private final UUID lead;
    private final LocalDate asOf;
    private final Map<LeadStage, List<Long>> stays = new EnumMap<>(LeadStage.class);
    private @Nullable LeadStage stage;
    private @Nullable LeadStage furthest;
    private @Nullable LeadStage claimed;
    private @Nullable LocalDate since;
    private LeadState state = LeadState.ACTIVE;
    private @Nullable BigDecimal amount;

    private Standing(UUID lead, LocalDate asOf) {
        this.lead = lead;
        this.asOf = asOf;
    }

    /** Takes the facts of one lead in the order of writing. */
    static Standing of(UUID lead, List<LeadFact> facts, LocalDate asOf) {
        Standing standing = new Standing(lead, asOf);
        facts.stream().filter(fact -> !fact.occurredOn().isAfter(asOf)).forEach(standing::take);
        return standing;
    }

    private void take(LeadFact fact) {
        LeadStage next = fact.stage();
        LeadState beside = fact.state();
        if (fact.amount() != null) {
            amount = fact.amount();
        } else if (next != null && beside != null && beside != LeadState.ACTIVE) {
            state = beside;
        } else if (next != null) {
            state = LeadState.ACTIVE;
            claimed = later(claimed, next);
            LocalDate counted = next.countsWhenVerified() ? fact.verifiedOn() : fact.occurredOn();
            if (counted != null && !counted.isAfter(asOf) && next != stage) {
                enter(next, counted);
            }
        }
    }

    private void enter(LeadStage next, LocalDate day) {
        if (stage != null && since != null && next.compareTo(stage) > 0) {
            long days = Math.max(0, ChronoUnit.DAYS.between(since, day));
            stays.computeIfAbsent(stage, unused -> new ArrayList<>()).add(days);
        }
        stage = next;
        since = day;
        furthest = later(furthest, next);
    }

    private static LeadStage later(@Nullable LeadStage one, LeadStage other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    UUID lead() {
        return lead;
    }

    /** The total investment as stated last; nothing where nobody has stated any. */
    Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    boolean isKnown() {
        return stage != null;
    }

    boolean isAt(LeadStage asked) {
        return stage == asked && state == LeadState.ACTIVE;
    }

    boolean isBeside(LeadState asked) {
        return isKnown() && state == asked;
    }

    boolean hasReached(LeadStage asked) {
        return furthest != null && furthest.compareTo(asked) >= 0;
    }

    /** Somebody says that it got there, nobody has verified it. */
    boolean onlyClaims(LeadStage asked) {
        return claimed != null && claimed.compareTo(asked) >= 0 && !hasReached(asked) && state == LeadState.ACTIVE;
    }

    /** How many days it stayed in a stage, each time it went on from there. */
    List<Long> staysIn(LeadStage asked) {
        return stays.getOrDefault(asked, List.of());
    }
}
