package org.lianzhao.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a draft says; nothing where a chain has none. */
record DraftRows(
        @Nullable ChainDraft draft,
        @Nullable DraftDescription description,
        List<DraftSegment> segments,
        List<DraftLink> links) {
    static final DraftRows NONE = new DraftRows(null, null, List.of(), List.of());

    boolean areNone() {
        return description == null && segments.isEmpty() && links.isEmpty();
    }
}
