package org.lianzhao.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;

/** The segments that some rows of a file tell of, held on their maps until these rows are written. */
final class HeldSegments {
    private final Map<String, SegmentName> held = new HashMap<>();

    HeldSegments(SurveyBook book, Collection<SurveyDraft> drafts) {
        Set<String> codes = new TreeSet<>(); // in one order, or two could wait for each other
        drafts.forEach(draft -> {
            if (draft.segment() != null) {
                codes.add(draft.segment());
            }
        });
        codes.forEach(code -> book.keep(code).ifPresent(segment -> held.put(code, segment)));
    }

    /** @throws org.lianzhao.transfer.BadCell where its segment left the maps since the row was read */
    void check(SurveyDraft draft) {
        if (draft.segment() != null && of(draft) == null) {
            throw SegmentCodes.unknown(draft.segment());
        }
    }

    /** What this is told of; null for everything. */
    @Nullable
    SegmentName of(SurveyDraft draft) {
        return draft.segment() == null ? null : held.get(draft.segment());
    }
}
