package org.lianzhao.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;

/**
 * What a chain shall be called and who shall answer for it, for whoever edits that.
 *
 * @param version what a change of it has to name
 * @param published what holds
 * @param changedBy who changed it in the draft; null where nobody has
 */
record DescribedView(
        String version,
        ChainContent content,
        ChainContent published,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
