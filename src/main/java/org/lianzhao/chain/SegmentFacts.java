package org.lianzhao.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a segment itself, wherever it stands. Words are in the order in which people entered them. */
public record SegmentFacts(
        UUID id,
        String code,
        UUID revisionId,
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
        List<Placement> placements,
        List<LinkEnd> links) {

    /** The words that it is spoken of by. */
    public SegmentWords spoken() {
        return new SegmentWords(id, name, nameEn, products, keywords, negativeKeywords);
    }

    /** A place on a chain's map. */
    public record Placement(
            String chainCode,
            String chainName,
            String chainNameEn,
            String groupCode,
            String groupName,
            String groupNameEn,
            Stage stage) {}

    /** The other end of a link; {@code outgoing} when it leads from the segment to there. */
    public record LinkEnd(
            UUID id,
            String code,
            String name,
            String nameEn,
            @Nullable Integer required,
            LinkRelation relation,
            boolean outgoing) {}
}
