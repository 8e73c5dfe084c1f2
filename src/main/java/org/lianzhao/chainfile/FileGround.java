package org.lianzhao.chainfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.draft.DrawnMap;
import org.lianzhao.draft.DrawnSegment;

/** What a file is laid over: the map as it is drawn now, and what other maps have under the same codes. */
final class FileGround {
    /**
     * A segment of other chains.
     *
     * @param revisionId what it is now; null for one that stands on no map any longer
     * @param chains where it stands
     */
    record Elsewhere(
            UUID id, @Nullable UUID revisionId, @Nullable SegmentContent content, List<String> chains) {}

    private final @Nullable DrawnMap map;
    private final Map<String, Elsewhere> elsewhere;
    private final Map<UUID, List<String>> shared;
    private final Map<String, DrawnSegment> byCode = new HashMap<>();

    /**
     * @param map nothing for a chain that is begun with the file
     * @param elsewhere segments that are not on this map, by code
     * @param shared the other chains on whose maps segments of this one stand
     */
    FileGround(@Nullable DrawnMap map, Map<String, Elsewhere> elsewhere, Map<UUID, List<String>> shared) {
        this.map = map;
        this.elsewhere = elsewhere;
        this.shared = shared;
        segments().forEach(segment -> byCode.put(segment.code(), segment));
    }

    List<DrawnSegment> segments() {
        return map == null ? List.of() : map.segments();
    }

    Set<LinkEnds> links() {
        return map == null ? Set.of() : map.links();
    }

    /** The segment of this map with this code, also one that leaves it with the draft. */
    Optional<DrawnSegment> segment(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The segment with this code that stays on the map. */
    Optional<DrawnSegment> standing(String code) {
        return segment(code).filter(segment -> !segment.gone());
    }

    Optional<Elsewhere> elsewhere(String code) {
        return Optional.ofNullable(elsewhere.get(code));
    }

    /** The other chains on whose maps this segment stands. */
    List<String> chainsOf(UUID segment) {
        return shared.getOrDefault(segment, List.of());
    }
}
