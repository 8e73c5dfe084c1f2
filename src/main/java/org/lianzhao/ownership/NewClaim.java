package org.lianzhao.ownership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the caller takes up a lead.
 *
 * @param taskForceId which of his task forces it is for; the one that had it, or else the first one, where absent
 */
record NewClaim(@Nullable UUID taskForceId) {}
