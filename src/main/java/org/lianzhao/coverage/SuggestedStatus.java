package org.lianzhao.coverage;

import java.util.UUID;

/** What a map's file suggests of a segment (建议值), as long as nobody of the zone has decided about it. */
public record SuggestedStatus(UUID segmentId, CoverageStatus status, Basis basis) {}
