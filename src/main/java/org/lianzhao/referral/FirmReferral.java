package org.lianzhao.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a firm was referred, as the program knows it from a lead that the caller may see.
 *
 * @param chamber who referred it
 * @param referrer whom the chamber names, in part
 * @param at when the firm told the chamber, or where that is not known when the referral came
 */
record FirmReferral(
        UUID id,
        UUID leadId,
        String leadTitle,
        String chamber,
        @Nullable String referrer,
        Instant at) {}
