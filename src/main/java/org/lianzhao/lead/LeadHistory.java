package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * A lead as figures need it, held in memory: what decides who sees it and what finds it, and its dated facts.
 *
 * @param stamp when the database last changed it
 * @param pooled whether it waits in the pool, so that it is on nobody's desk
 * @param channel how it came, a code of the dictionary {@code source-channel}
 * @param bringer the firm that brought it; null where its source names none
 * @param segments the main segment and the others
 * @param clocks those that run on it
 * @param facts steps and stated total investments, in the order of writing
 */
record LeadHistory(
        UUID id,
        Object stamp,
        @Nullable String type,
        LeadStage stage,
        LeadState state,
        boolean confidential,
        boolean pooled,
        UUID owner,
        Set<UUID> involved,
        @Nullable UUID taskForce,
        @Nullable UUID referrer,
        @Nullable String channel,
        @Nullable LeadBringer bringer,
        @Nullable UUID company,
        @Nullable UUID projectCompany,
        @Nullable UUID segment,
        Set<UUID> segments,
        @Nullable LocalDate nextOn,
        List<RunningClock> clocks,
        @Nullable BigDecimal totalInvestment,
        List<LeadFact> facts,
        StandingMemo standing)
        implements Guarded {

    /** Where it stood on a day. */
    Standing on(LocalDate day) {
        return standing.on(day, this);
    }

    /** The investor and the project company, as far as the register has them; one firm where they are the same. */
    Stream<UUID> firms() {
        return Stream.<@Nullable UUID>of(company, projectCompany)
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    /** The day on which the first of its clocks is due; null where none runs. */
    @Nullable
    LocalDate dueOn() {
        @Nullable LocalDate first = null;
        for (RunningClock clock : clocks) { // loops, since every lead may be asked
            if (first == null || clock.dueOn().isBefore(first)) {
                first = clock.dueOn();
            }
        }
        return first;
    }

    /** How pressing the most pressing of its clocks is, of all or of one kind; null where none runs. */
    @Nullable
    Light light(@Nullable ClockKind kind, LocalDate today) {
        @Nullable Light worst = null;
        for (RunningClock clock : clocks) {
            if (kind == null || clock.kind() == kind) {
                Light light = clock.light(today);
                worst = worst == null || light.compareTo(worst) > 0 ? light : worst;
            }
        }
        return worst;
    }

    /** What its source says that a firm brought. */
    LeadBrought brought(LocalDate today) {
        LeadBringer by = Objects.requireNonNull(bringer);
        return new LeadBrought(
                id,
                by.company(),
                firms().findFirst().orElse(null),
                firms().collect(Collectors.toSet()),
                by.investor(),
                segment,
                on(today));
    }

    @Override
    public boolean involves(UUID user) {
        return user.equals(owner) || involved.contains(user);
    }

    @Override
    public boolean isConfidential() {
        return confidential;
    }

    @Override
    public LeadStage getStage() {
        return stage;
    }

    @Override
    public @Nullable UUID getTaskForceId() {
        return taskForce;
    }

    @Override
    public @Nullable UUID getReferrerId() {
        return referrer;
    }
}
