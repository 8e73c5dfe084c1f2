package org.lianzhao.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param next where the next page starts; null where there is none
 */
public record NameHits(List<UUID> ids, @Nullable String next) {}
