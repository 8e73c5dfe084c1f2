package org.lianzhao.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a chamber said, as the zone's people read it.
 *
 * @param externalId the chamber's own key
 * @param occurredAt when the firm told the chamber
 * @param note what the chamber wrote, without numbers and addresses of people
 * @param holdsBack whether a disclosure tells more than this
 * @param segmentHint the segment or chain the chamber had in mind, in its words
 */
record ReferralView(
        String externalId,
        @Nullable Instant occurredAt,
        Instant recordedAt,
        @Nullable String chamberCode,
        @Nullable String referrerName,
        @Nullable String creditCode,
        @Nullable String segmentHint,
        @Nullable String investmentBand,
        @Nullable String siteNeed,
        @Nullable String note,
        @Nullable MaskedContact contact,
        boolean holdsBack) {

    /** Somebody at the firm, shown in part. */
    record MaskedContact(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String consentBasis,
            @Nullable LocalDate consentOn,
            @Nullable String consentScope,
            @Nullable String consentEvidence) {}
}
