package org.lianzhao.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Answers how much of what is bought of segments comes from the zone. Asked of every bean. */
public interface LocalShares {
    /** The latest known of these segments, by segment; one of which nobody was asked is left out. */
    Map<UUID, LocalShare> of(Collection<UUID> segments);
}
