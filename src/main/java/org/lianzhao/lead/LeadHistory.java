package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lead as figures need it, held in memory: what decides who sees it and what finds it, and its dated facts.
 *
 * @param stamp when the database last changed it
 * @param channel how it came, a code of the dictionary {@code source-channel}
 * @param segments the main segment and the others
 * @param facts steps and stated total investments, in the order of writing
 */
record LeadHistory(
        UUID id,
        Object stamp,
        @Nullable String type,
        LeadStage stage,
        LeadState state,
        boolean confidential,
        UUID owner,
        Set<UUID> involved,
        @Nullable UUID taskForce,
        @Nullable UUID referrer,
        @Nullable String channel,
        @Nullable UUID company,
        @Nullable UUID projectCompany,
        @Nullable UUID segment,
        Set<UUID> segments,
        @Nullable LocalDate nextOn,
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

    /** Whether the day of its next step has passed. */
    boolean isOverdue(LocalDate today) {
        return state == LeadState.ACTIVE && nextOn != null && nextOn.isBefore(today);
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
