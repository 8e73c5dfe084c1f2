package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.SegmentName;

/**
 * A lead in a list or on the board.
 *
 * @param totalInvestment in 万元; null where nobody has stated it
 * @param stageDays days since the stage was entered
 * @param overdue whether the day of the next step has passed
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
        LocalDate receivedOn) {}
