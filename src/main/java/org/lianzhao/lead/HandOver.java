package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That all of somebody's leads go to somebody else.
 *
 * @param taskForceId whose they are from then on; each stays with its own where absent
 * @param hiddenToo whether confidential ones that the caller may not see go as well, unseen
 */
public record HandOver(UUID from, UUID to, @Nullable UUID taskForceId, boolean hiddenToo) {}
