package org.lianzhao.lead;

import java.util.List;
import java.util.UUID;

/** These leads were about a segment that an edition merged into another, and are about that now: one event for all of them. */
public record LeadsFollowed(List<UUID> leads, UUID from, UUID to) {}
