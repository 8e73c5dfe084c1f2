package org.lianzhao.chainfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.chain.SegmentUses;
import org.lianzhao.draft.DrawnSegment;

/** What the map has and the file has not: it stays, or leaves if people say so and nothing speaks against it. */
final class MissingPlan {
    private final List<DrawnSegment> missing;
    private final Set<UUID> removable = new HashSet<>();
    private final Map<UUID, Map<SegmentUse, Long>> uses;

    MissingPlan(FileGround ground, SegmentsPlan segments, LinksPlan links, SegmentUses uses) {
        List<DrawnSegment> standing =
                ground.segments().stream().filter(segment -> !segment.gone()).toList();
        missing = standing.stream()
                .filter(segment -> !segments.names(segment.code()))
                .toList();
        Set<UUID> linked = links.linked();
        List<DrawnSegment> leaves = missing.stream()
                .filter(segment -> !segment.isGroup() && !linked.contains(segment.id()))
                .toList();
        // what stands on another map goes on there, with all that hangs on it
        List<UUID> hereOnly = leaves.stream()
                .map(DrawnSegment::id)
                .filter(id -> ground.chainsOf(id).isEmpty())
                .toList();
        this.uses = uses.of(hereOnly);
        Set<UUID> used = uses.used(hereOnly); // by what the caller may not know of, too
        if (segments.taken().isEmpty()) {
            return; // a file without segments wants none of them gone
        }
        leaves.stream().map(DrawnSegment::id).filter(id -> !used.contains(id)).forEach(removable::add);
        removable.addAll(emptied(standing, segments));
    }

    private Set<UUID> emptied(List<DrawnSegment> standing, SegmentsPlan segments) {
        Set<UUID> moved = segments.taken().stream().map(PlannedSegment::id).collect(Collectors.toSet());
        Set<UUID> full = standing.stream()
                .filter(segment -> !removable.contains(segment.id()) && !moved.contains(segment.id()))
                .map(segment -> segment.place().groupId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        segments.taken().forEach(segment -> {
            if (segment.place().groupId() != null) {
                full.add(segment.place().groupId());
            }
        });
        return missing.stream()
                .filter(segment -> segment.isGroup() && !full.contains(segment.id()))
                .map(DrawnSegment::id)
                .collect(Collectors.toSet());
    }

    List<MissingPart> parts(int most) {
        return missing.stream()
                .limit(most)
                .map(segment -> new MissingPart(
                        segment.code(),
                        segment.content().name(),
                        segment.isGroup(),
                        removable.contains(segment.id()),
                        uses.getOrDefault(segment.id(), Map.of())))
                .toList();
    }

    int count() {
        return missing.size();
    }

    /** Those that leave if people say so. */
    Set<UUID> removable() {
        return Set.copyOf(removable);
    }
}
