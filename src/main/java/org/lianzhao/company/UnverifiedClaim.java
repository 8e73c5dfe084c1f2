package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says by hand of a firm in a segment, for the chain office to verify. */
public record UnverifiedClaim(
        UUID companyId,
        String companyName,
        UUID segmentId,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy) {}
