package org.lianzhao.target;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader of a target's history is not told, for it would tell of leads of which he may not know.
 *
 * @param events of which he is told nothing
 * @param owners whose he is told it was before an event, by event, where that is not what the event itself says
 * @param joins events of joined work of which he is not told whose it was and why: a hidden lead may have said so
 */
record Untold(Set<UUID> events, Map<UUID, Optional<UUID>> owners, Set<UUID> joins) {
    static final Untold NOTHING = new Untold(Set.of(), Map.of(), Set.of());
}
