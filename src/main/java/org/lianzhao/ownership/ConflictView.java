package org.lianzhao.ownership;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conflict with all that was said, as far as the reader may know it: until it is settled each side's own words and the
 * office's.
 *
 * @param share what the contesting side has of a joint one, in per cent
 * @param mayDecide whether the reader may settle it now
 * @param hidden whether he might, were there not something that he may not see
 */
record ConflictView(
        ConflictRow row,
        int version,
        @Nullable BigDecimal share,
        @Nullable String reason,
        @Nullable String settledBy,
        List<EntryView> entries,
        boolean mayDecide,
        boolean hidden) {}
