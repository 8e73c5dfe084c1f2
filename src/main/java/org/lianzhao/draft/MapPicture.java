package org.lianzhao.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkedSegments;
import org.lianzhao.chain.SegmentVerdict;

/**
 * A chain and its map as they are compared with others.
 *
 * @param verdicts what was said of segments' status then
 */
record MapPicture(
        ChainContent chain, Map<UUID, Pictured> segments, Set<LinkEnds> links, Map<UUID, SegmentVerdict> verdicts) {

    static MapPicture of(ChainContent chain, ChainMap map) {
        Map<UUID, Pictured> segments = new LinkedHashMap<>();
        map.segments().forEach(segment -> segments.put(segment.id(), Pictured.of(segment)));
        return new MapPicture(
                chain,
                segments,
                map.links().stream().map(LinkedSegments::ends).collect(Collectors.toCollection(LinkedHashSet::new)),
                Map.of());
    }

    static MapPicture of(ChainContent chain, DraftMap map) {
        Map<UUID, Pictured> segments = new LinkedHashMap<>();
        map.standing().forEach(segment -> segments.put(segment.id(), Pictured.of(segment)));
        return new MapPicture(
                chain, segments, map.links().collect(Collectors.toCollection(LinkedHashSet::new)), Map.of());
    }

    MapPicture with(Map<UUID, SegmentVerdict> said) {
        return new MapPicture(chain, segments, links, said);
    }

    Optional<Pictured> find(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : segments.get(id));
    }
}
