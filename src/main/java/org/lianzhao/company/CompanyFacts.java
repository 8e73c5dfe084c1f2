package org.lianzhao.company;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register's row of a firm. Capital is in 万 of its currency, beside what was written. */
record CompanyFacts(
        UUID id,
        int version,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String regionCode,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String enterpriseType,
        @Nullable BigDecimal capitalAmount,
        @Nullable String capitalCurrency,
        @Nullable String capitalText,
        @Nullable LocalDate foundedOn,
        @Nullable String businessScope,
        @Nullable String products,
        @Nullable String industryCode,
        Source source,
        String sourceNote,
        Instant recordedAt,
        @Nullable String recordedByName,
        @Nullable UUID mergedToId,
        @Nullable String mergedToName) {

    /** The record that stands for this one; null where it stands for itself. */
    CompanyView.@Nullable MergedTo mergedTo() {
        return mergedToId == null || mergedToName == null ? null : new CompanyView.MergedTo(mergedToId, mergedToName);
    }
}
