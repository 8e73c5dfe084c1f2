package org.lianzhao.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.coverage.OpenGap;

/**
 * A supplier or customer of a firm in the zone that is outside of it and would fit a gap.
 *
 * @param role what it is to the firm in the zone
 * @param asOf the year, month or day the relation is stated for
 * @param source where the relation is known from
 * @param gaps the gaps it fits, the largest first
 * @param leadId the lead on it; null where there is none, or none that the caller may open
 * @param taken whether somebody is on it already
 */
record Partner(
        UUID companyId,
        String name,
        @Nullable String regionName,
        PartnerRole role,
        @Nullable String asOf,
        String source,
        @Nullable FirmEvidence evidence,
        List<PartnerGap> gaps,
        @Nullable UUID leadId,
        boolean taken) {

    /** What a firm is to one in the zone. */
    enum PartnerRole {
        /** 供应商. */
        SUPPLIER,
        /** 客户. */
        CUSTOMER
    }

    /**
     * A gap that it fits, and why: it holds the segment elsewhere, or its own data speak of it.
     *
     * @param held where it holds the segment; null where only words tell
     * @param spoken the segment's words that its data speak of; null where it holds the segment
     */
    record PartnerGap(
            OpenGap gap,
            @Nullable HeldElsewhere held,
            @Nullable SpokenOf spoken) {}

    /** A segment that the firm holds outside of the zone. */
    record HeldElsewhere(
            Place place,
            Presence presence,
            @Nullable String asOf,
            @Nullable String note,
            @Nullable String noteEn) {}

    /**
     * Words of a segment in a firm's data.
     *
     * @param field {@code products}, {@code name} or {@code businessScope}
     * @param source where the register has that from
     */
    record SpokenOf(String field, List<String> words, String source) {}
}
