package org.lianzhao.notice.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.transfer.ImportStatus;

/**
 * One thing that waits.
 *
 * @param id of the lead, the firm or the import, where it is done
 * @param about the firm of a lead
 * @param by who did what is to be looked at
 * @param day since when, or by when
 * @param stage of a step
 * @param segment of a firm
 * @param status of an import
 * @param rows how many rows of it are to be decided
 */
record WaitingItem(
        UUID id,
        String title,
        @Nullable String about,
        @Nullable String by,
        @Nullable LocalDate day,
        @Nullable LeadStage stage,
        @Nullable SegmentName segment,
        @Nullable ImportStatus status,
        @Nullable Integer rows) {}
