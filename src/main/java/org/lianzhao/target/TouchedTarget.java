package org.lianzhao.target;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target that somebody did something about.
 *
 * @param leadId the lead that was made of it; null where none was, or none that the caller may open
 */
record TouchedTarget(
        String segmentCode,
        String segmentName,
        String segmentNameEn,
        UUID companyId,
        String companyName,
        Touch touch,
        Instant at,
        @Nullable String by,
        @Nullable UUID leadId) {}
