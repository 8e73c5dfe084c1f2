package org.lianzhao.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkedSegments;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;

/** A chain's map as it shall be: the one that holds, and over it what the draft says. */
final class DraftMap {
    private final ChainMap base;
    private final DraftRows said;
    private final Map<UUID, Drafted> segments;
    private final Set<LinkEnds> added;
    private final Set<LinkEnds> removed;

    DraftMap(ChainMap base, DraftRows said, Json json) {
        this.base = base;
        this.said = said;
        this.segments = inStages(laidOver(base, said.segments(), json));
        Set<LinkEnds> held =
                base.links().stream().map(LinkedSegments::ends).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<LinkEnds> taken = ends(said.links(), true);
        this.added = ends(said.links(), false);
        // a link ends with the segments that it links
        this.removed = held.stream()
                .filter(link -> taken.contains(link) || isGone(link.fromId()) || isGone(link.toId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<UUID, Drafted> laidOver(ChainMap base, List<DraftSegment> rows, Json json) {
        Map<UUID, PlacedSegment> held = new LinkedHashMap<>();
        base.segments().forEach(segment -> held.put(segment.id(), segment));
        Map<UUID, Drafted> all = new LinkedHashMap<>();
        held.forEach((id, segment) -> all.put(id, new Drafted(segment, null, null, segment.place())));
        rows.forEach(row ->
                all.put(row.segmentId(), new Drafted(held.get(row.segmentId()), row, row.content(json), row.place())));
        return all;
    }

    // a segment stands in the stage of its group, wherever that is moved
    private static Map<UUID, Drafted> inStages(Map<UUID, Drafted> all) {
        return all.values().stream()
                .map(segment -> {
                    Drafted group = segment.place().groupId() == null
                            ? null
                            : all.get(segment.place().groupId());
                    return group == null || segment.isGone()
                            ? segment
                            : segment.in(new SegmentPlace(
                                    group.place().stage(),
                                    group.id(),
                                    segment.place().position()));
                })
                .sorted(Comparator.comparingDouble(
                                (Drafted segment) -> segment.place().position())
                        .thenComparing(Drafted::code))
                .collect(Collectors.toMap(Drafted::id, segment -> segment, (one, other) -> one, LinkedHashMap::new));
    }

    private static Set<LinkEnds> ends(List<DraftLink> links, boolean removed) {
        return links.stream()
                .filter(link -> link.removed() == removed)
                .map(DraftLink::ends)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isGone(UUID segment) {
        Drafted found = segments.get(segment);
        return found == null || found.isGone();
    }

    ChainMap base() {
        return base;
    }

    Optional<ChainDraft> draft() {
        return Optional.ofNullable(said.draft());
    }

    /** What the draft says of the chain itself. */
    Optional<DraftDescription> description() {
        return Optional.ofNullable(said.description());
    }

    /** Every segment in the order of the board, those that leave the map as well. */
    Collection<Drafted> segments() {
        return segments.values();
    }

    /** The segments that stay or come. */
    Stream<Drafted> standing() {
        return segments.values().stream().filter(segment -> !segment.isGone());
    }

    Optional<Drafted> find(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : segments.get(id));
    }

    /** The segment with this code that stands on the drafted map. */
    Drafted standing(String code) {
        return standing()
                .filter(segment -> segment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("segment", code));
    }

    /** What stands in the same group, or for groups in the same stage, in its order. */
    List<Drafted> beside(SegmentPlace place) {
        return standing()
                .filter(segment -> Objects.equals(segment.place().groupId(), place.groupId()))
                .filter(segment -> place.groupId() != null
                        || (segment.isGroup() && segment.place().stage() == place.stage()))
                .toList();
    }

    Set<LinkEnds> addedLinks() {
        return added;
    }

    Set<LinkEnds> removedLinks() {
        return removed;
    }

    /** The links of the drafted map. */
    Stream<LinkEnds> links() {
        return Stream.concat(
                base.links().stream().map(LinkedSegments::ends).filter(link -> !removed.contains(link)),
                added.stream());
    }

    /** How many segments and links the draft changes; the chain itself counts as one. */
    int changed() {
        long rows = segments.values().stream()
                .filter(segment -> segment.row() != null)
                .count();
        long taken = removed.stream()
                .filter(link -> !isGone(link.fromId()) && !isGone(link.toId()))
                .count();
        return (int) (rows + added.size() + taken + (said.description() == null ? 0 : 1));
    }
}
