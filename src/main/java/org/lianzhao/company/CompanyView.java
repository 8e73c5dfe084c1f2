package org.lianzhao.company;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.likeness.NameKind;

/**
 * Everything the register knows of a firm.
 *
 * @param capitalAmount in 万 of {@code capitalCurrency}; null where the text does not say
 * @param factSources facts that are from elsewhere than the firm itself
 * @param recordedBy who put it on record where it came from, as a file says; null where none does
 * @param warnings what is doubtful, in sentences of the caller's language
 * @param mergedTo the record that stands for this one since the two turned out to be one firm
 */
record CompanyView(
        UUID id,
        int version,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable RegionView region,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String enterpriseType,
        @Nullable BigDecimal capitalAmount,
        @Nullable String capitalCurrency,
        @Nullable String capitalText,
        @Nullable LocalDate foundedOn,
        @Nullable String businessScope,
        @Nullable String products,
        @Nullable IndustryView industry,
        Source source,
        String sourceNote,
        Instant recordedAt,
        @Nullable String recordedBy,
        List<FactSourceView> factSources,
        List<OtherName> otherNames,
        List<String> tags,
        List<HoldingView> holdings,
        List<String> warnings,
        @Nullable MergedTo mergedTo) {

    /**
     * Where one fact is from.
     *
     * @param field the fact: {@code products}, {@code capital} …
     * @param note what was said about the source, or the kind of source in words
     */
    record FactSourceView(
            String field,
            Source source,
            String note,
            @Nullable UUID batchId,
            LocalDate recordedOn) {}

    /** The record that goes on. */
    record MergedTo(UUID id, String name) {}

    /** A short, former or English name, or another spelling. */
    record OtherName(NameKind kind, String name) {}

    /**
     * A segment the firm is in.
     *
     * @param counts whether it counts for the coverage of the zone, as the segment shows it
     * @param basis SEED or SOURCE, PROJECT, or CLAIMED where somebody says it by hand
     * @param segmentId the key that the segment's documents are kept under
     * @param recordedBy who last said something of it by hand; null where nobody has
     * @param verified that the chain office verified what is said by hand; null where it did not, or somebody else tells it
     * @param ownClaim whether the reader said any of it by hand, so that somebody else has to verify it
     */
    record HoldingView(
            UUID id,
            int version,
            UUID segmentId,
            String segmentCode,
            String segmentName,
            String segmentNameEn,
            HoldingRole role,
            Presence presence,
            Place place,
            boolean counts,
            @Nullable String asOf,
            String basis,
            @Nullable String note,
            @Nullable String noteEn,
            @Nullable Capacity capacity,
            @Nullable Output output,
            @Nullable FirmEvidence evidence,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable Verified verified,
            boolean ownClaim) {}
}
