package org.lianzhao.coverage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.Industry;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.company.ResidentRow;

/**
 * A segment: what it is, where it stands, how it is covered and why.
 *
 * @param id the key that its documents are kept under
 * @param status what holds now; null where nothing was ever said
 * @param cover what follows from the firms that are named
 * @param score the gap score, the product of the factors
 * @param history what was said before, the latest first
 */
record SegmentView(
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        String nameEn,
        SegmentKind kind,
        @Nullable Integer importance,
        @Nullable Integer priority,
        Confidence industryConfidence,
        List<Industry> industries,
        List<String> products,
        List<String> keywords,
        List<String> negativeKeywords,
        List<String> scarceResources,
        List<SegmentFacts.Placement> placements,
        @Nullable StatusView status,
        List<StatusView> history,
        List<SegmentLinkView> links,
        List<ResidentRow> residents,
        List<NoteView> notes,
        Cover cover,
        List<Gap.Factor> factors,
        double score) {

    /** A remark about the segment's firms that names none. */
    record NoteView(String text, @Nullable String textEn) {}

    /** Another segment that this one is linked with. */
    record SegmentLinkView(
            LinkRelation relation,
            Direction direction,
            String code,
            String name,
            String nameEn,
            CoverageStatus status) {}

    /** Whether a link leads to the segment or from it. */
    enum Direction {
        IN,
        OUT
    }
}
