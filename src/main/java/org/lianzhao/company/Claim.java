package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says by hand, as the database has it: the segment by its key. */
record Claim(
        UUID id,
        UUID companyId,
        String companyName,
        UUID segmentId,
        HoldingRole role,
        Presence presence,
        Place place,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy) {}
