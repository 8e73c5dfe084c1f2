package org.lianzhao.chainfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.draft.MapChange;

/**
 * What taking a file would do, row by row.
 *
 * @param code of the chain that it goes to, there or begun
 * @param begins whether the chain is begun with it
 * @param before what the chain is called now
 * @param planned the segments whose rows are taken, by the numbers of these
 */
record FilePlan(
        String code,
        boolean begins,
        String regionCode,
        ChainContent before,
        FileRows rows,
        FileDefects defects,
        ChainReading chain,
        SegmentsPlan segments,
        LinksPlan links,
        MissingPlan missing,
        Map<Integer, PlannedSegment> planned) {

    RowEffect effect(FileRow row) {
        if (defects.rejects(row)) {
            return RowEffect.REJECTED;
        }
        return switch (row.sheet()) {
            case CHAIN -> begins && row.text(FileField.CONTENT).isPresent() ? RowEffect.CREATED : chain.effect(row);
            case SEGMENTS -> {
                @Nullable PlannedSegment segment = planned.get(row.number());
                yield segment == null ? RowEffect.REJECTED : segment.effect();
            }
            case LINKS -> links.effect(row);
        };
    }

    /** How many rows of a sheet do what; together they are its rows. */
    Map<RowEffect, Integer> effects(FileSheet sheet) {
        Map<RowEffect, Integer> counts = new EnumMap<>(RowEffect.class);
        for (RowEffect effect : RowEffect.values()) {
            counts.put(effect, 0);
        }
        rows.of(sheet).forEach(row -> counts.merge(effect(row), 1, Integer::sum));
        return counts;
    }

    /** The links that the file does not have; none where it says nothing of links. */
    List<LinkEnds> missingLinks() {
        return rows.parts().contains(FileSheet.LINKS) ? links.missing() : List.of();
    }

    Set<UUID> removable() {
        return rows.parts().contains(FileSheet.SEGMENTS) ? missing.removable() : Set.of();
    }

    /** What changes; {@code removes} tells whether that leaves which the file does not have. */
    MapChange change(boolean removes) {
        Set<UUID> removed = removes ? removable() : Set.of();
        ChainContent wanted = chain.content(removes);
        List<SegmentState> states = segments.taken().stream()
                .filter(segment -> segment.effect() != RowEffect.UNCHANGED)
                .map(PlannedSegment::state)
                .toList();
        List<LinkEnds> ended = !removes
                ? List.of()
                : missingLinks().stream()
                        .filter(ends -> !removed.contains(ends.fromId()) && !removed.contains(ends.toId()))
                        .toList();
        return new MapChange(wanted.equals(before) ? null : wanted, states, removed, links.added(), ended);
    }

    /** Whether anything of it can be taken; {@code skips} tells whether rows with errors are left out. */
    boolean isTakable(boolean skips) {
        return !defects.rejectAll() && (skips || defects.errors() == 0);
    }
}
