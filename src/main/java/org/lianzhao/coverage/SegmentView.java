package org.lianzhao.coverage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.Industry;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Technology;

/**
 * A segment: what it is, where it stands, how it is covered and why.
 *
 * @param id the key that its documents are kept under
 * @param status what holds now; null where nothing was ever said
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
        @Nullable Integer required,
        Confidence industryConfidence,
        List<Industry> industries,
        List<String> products,
        List<String> keywords,
        List<String> negativeKeywords,
        List<String> processes,
        List<Technology> technologies,
        List<String> scarceResources,
        List<SegmentFacts.Placement> placements,
        @Nullable StatusView status,
        List<StatusView> history,
        List<SegmentLinkView> links,
        List<SegmentFirm> residents,
        List<NoteView> notes,
        Cover cover,
        EvidenceAge age,
        List<Gap.Factor> factors,
        double score,
        List<FactorView> factorHistory,
        List<FactorLeft> factorsLeft) {

    /**
     * What is computed of a segment.
     *
     * @param cover what follows from the firms that are named
     * @param age how old what tells of them is
     * @param score the gap score, the product of the factors
     * @param factorHistory everything that was entered of the factors, the latest first
     * @param factorsLeft what was entered of segments that were merged into this one, and dropped for what it had itself
     */
    record Reckoning(
            Cover cover,
            EvidenceAge age,
            List<SegmentFirm> residents,
            List<Gap.Factor> factors,
            double score,
            List<FactorView> factorHistory,
            List<FactorLeft> factorsLeft) {}

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
