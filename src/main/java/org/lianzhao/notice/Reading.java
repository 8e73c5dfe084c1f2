package org.lianzhao.notice;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What I have read: some notices, or one and all that came before it.
 *
 * @param upTo the latest one that I saw: what came after it stays unread
 */
record Reading(
        @Nullable @Size(max = 200) Set<UUID> ids, @Nullable UUID upTo) {}
