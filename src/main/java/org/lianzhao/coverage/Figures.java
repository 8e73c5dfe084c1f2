package org.lianzhao.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;

/**
 * How well a chain is covered, from its firms alone.
 *
 * @param producing segments in which at least one firm of the zone is in production
 * @param segments the chain's segments
 * @param coverage 环节覆盖率, 0 to 1: those by these; null where there are none
 * @param weighted 加权覆盖率, 0 to 1: Σ importance × coverage ÷ Σ importance; null where there are none
 * @param unweighted segments whose importance nobody has set: they count 1
 * @param notKnown why there is no figure; null where there is one
 */
public record Figures(
        int producing,
        int segments,
        @Nullable Double coverage,
        @Nullable Double weighted,
        int unweighted,
        @Nullable NotKnown notKnown) {

    /** Why there is no figure. */
    public enum NotKnown {
        /** The chain has no segment yet. */
        NO_SEGMENTS,
        /** Of that day no figures were recorded. */
        NOT_RECORDED
    }

    /** Of the leaves among these segments, from their figures. */
    public static Figures of(Collection<PlacedSegment> segments, Map<UUID, SegmentFigures> figures) {
        List<PlacedSegment> leaves =
                segments.stream().filter(PlacedSegment::isLeaf).toList();
        if (leaves.isEmpty() || leaves.stream().anyMatch(leaf -> !figures.containsKey(leaf.id()))) {
            return new Figures(
                    0, leaves.size(), null, null, 0, leaves.isEmpty() ? NotKnown.NO_SEGMENTS : NotKnown.NOT_RECORDED);
        }
        List<Part> parts = leaves.stream()
                .map(leaf -> new Part(weight(leaf), Objects.requireNonNull(figures.get(leaf.id()))))
                .toList();
        int producing = (int)
                parts.stream().filter(part -> part.figures().producing() > 0).count();
        double covered = parts.stream()
                .mapToDouble(part -> part.weight() * part.figures().coverage())
                .sum();
        return new Figures(
                producing,
                leaves.size(),
                (double) producing / leaves.size(),
                covered / leaves.stream().mapToInt(Figures::weight).sum(),
                (int) leaves.stream().filter(leaf -> leaf.importance() == null).count(),
                null);
    }

    private static int weight(PlacedSegment leaf) {
        return Objects.requireNonNullElse(leaf.importance(), 1);
    }

    /** One segment's part in it. */
    private record Part(int weight, SegmentFigures figures) {}
}
