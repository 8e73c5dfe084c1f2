package org.lianzhao.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that meet conditions, the latest first.
 *
 * @param narrowings what they must meet, all of it
 * @param below only records with a smaller key, for the next page; null for the first
 */
public record Listing(
        String kind, List<Narrowing> narrowings, @Nullable UUID below, int most) {}
