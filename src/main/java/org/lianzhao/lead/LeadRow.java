package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.clock.ClockDistance;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;

/**
 * A lead in a list or on the board.
 *
 * @param totalInvestment in 万元; null where nobody has stated it
 * @param stageDays days since the stage was entered
 * @param overdue whether the day of any of its clocks has passed
 * @param dueOn the day on which the first of its clocks is due; null where none runs, as for the three that follow
 * @param clock which one that is
 * @param distance how far away its day is
 * @param light how pressing the most pressing of them is
 * @param sourceChannel a code of the dictionary {@code source-channel}
 * @param sourceCompany the name of the firm that brought it
 * @param watched whether whoever reads the list watches it
 */
public record LeadRow(
        UUID id,
        int version,
        String title,
        String companyName,
        @Nullable UUID companyId,
        LeadStage stage,
        LeadState state,
        LocalDate stageSince,
        long stageDays,
        @Nullable SegmentName segment,
        boolean offChain,
        @Nullable BigDecimal totalInvestment,
        PersonRef owner,
        @Nullable TaskForceRef taskForce,
        boolean confidential,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        boolean overdue,
        @Nullable LocalDate dueOn,
        @Nullable ClockKind clock,
        @Nullable ClockDistance distance,
        @Nullable Light light,
        LocalDate receivedOn,
        @Nullable String sourceChannel,
        @Nullable String sourceCompany,
        boolean watched) {}
