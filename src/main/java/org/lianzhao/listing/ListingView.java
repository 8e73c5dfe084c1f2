package org.lianzhao.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/** The year and the list that a tag of a firm rests on. */
record ListingView(
        UUID id,
        int version,
        String tag,
        @Nullable Integer year,
        @Nullable String list,
        String source,
        @Nullable FirmEvidence evidence,
        Instant recordedAt,
        String recordedBy) {}
