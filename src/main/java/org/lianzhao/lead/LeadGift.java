package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a lead is given to somebody else.
 *
 * @param taskForceId whose it is from then on; null for nobody's
 */
public record LeadGift(UUID ownerId, @Nullable UUID taskForceId, String reason) {}
