package org.lianzhao.notice.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.UnverifiedClaim;
import org.lianzhao.coverage.Basis;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.coverage.SuggestedStatus;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.UnverifiedStep;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.target.PursuedFirm;
import org.lianzhao.transfer.ImportStatus;
import org.lianzhao.transfer.WaitingImport;

/**
 * One thing that waits.
 *
 * @param id of the lead, the firm, the import or the segment, where it is done
 * @param about the firm of a lead
 * @param by who did what is to be looked at
 * @param day since when, or by when
 * @param stage of a step
 * @param segment of a firm, or the one that is to be decided about
 * @param status of an import
 * @param rows how many rows of it are to be decided
 * @param suggested what a segment is suggested to be
 * @param basis what that rests on
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
        @Nullable Integer rows,
        @Nullable CoverageStatus suggested,
        @Nullable Basis basis) {

    static WaitingItem of(UnverifiedStep one) {
        return new WaitingItem(
                one.lead(),
                one.title(),
                one.companyName(),
                one.recordedBy(),
                one.occurredOn(),
                one.stage(),
                null,
                null,
                null,
                null,
                null);
    }

    static WaitingItem of(UnverifiedClaim one, @Nullable SegmentName segment) {
        return new WaitingItem(
                one.companyId(),
                one.companyName(),
                null,
                one.claimedBy(),
                day(one.claimedAt()),
                null,
                segment,
                null,
                null,
                null,
                null);
    }

    static WaitingItem of(WaitingImport one) {
        return new WaitingItem(
                one.id(),
                one.fileName(),
                null,
                null,
                day(one.startedAt()),
                null,
                null,
                one.status(),
                one.review(),
                null,
                null);
    }

    static WaitingItem of(PursuedFirm one, @Nullable SegmentName segment) {
        return new WaitingItem(
                one.companyId(), one.companyName(), null, null, one.nextOn(), null, segment, null, null, null, null);
    }

    static WaitingItem of(SuggestedStatus one, SegmentName segment) {
        return new WaitingItem(
                segment.id(), segment.name(), null, null, null, null, segment, null, null, one.status(), one.basis());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : ZoneTime.dayOf(moment);
    }
}
