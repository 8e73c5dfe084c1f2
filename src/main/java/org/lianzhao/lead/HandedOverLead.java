package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that somebody hands over, or would.
 *
 * @param owned whether it was his; else he worked on it with its owner
 * @param taskForceId whose it was
 */
public record HandedOverLead(
        UUID id,
        boolean owned,
        boolean confidential,
        @Nullable UUID taskForceId) {}
