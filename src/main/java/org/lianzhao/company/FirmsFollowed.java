package org.lianzhao.company;

import java.util.List;
import java.util.UUID;

/** These firms stood in a segment that an edition merged into another, and stand in that now: one event for all of them. */
public record FirmsFollowed(List<UUID> firms, UUID from, UUID to) {}
