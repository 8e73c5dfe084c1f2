package org.lianzhao.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * What a chamber's system reads of its referral.
 *
 * @param statusText the status in Chinese
 */
record ReferralAnswer(UUID id, String externalId, ReferralStatus status, String statusText, Instant receivedAt) {}
