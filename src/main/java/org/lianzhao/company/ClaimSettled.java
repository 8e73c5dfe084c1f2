package org.lianzhao.company;

import java.util.UUID;

/**
 * What somebody says by hand, that a firm produces in the zone, begins to count or counts no longer; fired in the same
 * transaction, after {@link ClaimSettling}.
 *
 * @param verified whether the chain office verified it now; else it took that back
 */
public record ClaimSettled(UUID holdingId, String firm, UUID segmentId, boolean verified) {}
