package org.lianzhao.search;

import java.util.List;
import java.util.UUID;

/** Records that speak of a topic; {@code more} where not all of them were given out. */
public record TopicHits(List<UUID> ids, boolean more) {}
