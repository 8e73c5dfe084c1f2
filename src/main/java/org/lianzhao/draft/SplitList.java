package org.lianzhao.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SplitCaseRow;

/**
 * What waits to be told apart after splits, a page of it.
 *
 * @param hidden how many leads of the chain wait that the caller may not see: who is on them settles them. Nothing else is
 *     told of those; null on any page but the first, which tells it
 */
record SplitList(
        List<SplitCaseRow> items,
        @Nullable String nextCursor,
        @Nullable Integer hidden) {}
