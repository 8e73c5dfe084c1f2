package org.lianzhao.relation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * What one firm is to another, where others need to read it: it goes from the parent, supplier, chain leader or referrer.
 *
 * @param asOf the year, month or day it is stated for; null where the source does not tell
 */
public record FirmTie(
        UUID id,
        UUID fromId,
        String fromName,
        UUID toId,
        String toName,
        RelationKind kind,
        @Nullable String asOf,
        String source,
        @Nullable FirmEvidence evidence,
        Instant recordedAt,
        String recordedBy) {}
