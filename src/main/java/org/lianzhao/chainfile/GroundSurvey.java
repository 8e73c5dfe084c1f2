package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.draft.DrawnMap;
import org.lianzhao.draft.DrawnSegment;

/** Finds what other maps have of the segments that a file and its map name. */
@ApplicationScoped
class GroundSurvey {
    private final ChainEditions editions;
    private final ChainMaps maps;

    GroundSurvey(ChainEditions editions, ChainMaps maps) {
        this.editions = editions;
        this.maps = maps;
    }

    FileGround of(@Nullable DrawnMap map, FileRows rows, FileCodes codes) {
        Set<String> here = map == null
                ? Set.of()
                : map.segments().stream().map(DrawnSegment::code).collect(Collectors.toSet());
        Set<String> named = rows.segments().stream()
                .flatMap(row -> codes.of(row, FileField.CODE).stream())
                .filter(code -> FileCodes.isOne(code) && !here.contains(code))
                .collect(Collectors.toSet());
        Map<String, UUID> known = editions.taken(named);
        Set<UUID> ids = new HashSet<>(known.values());
        if (map != null) {
            map.segments().forEach(segment -> ids.add(segment.id()));
        }
        Map<UUID, List<String>> shared =
                chains(ids, map == null ? null : map.chain().id());
        return new FileGround(map, elsewhere(known, shared), shared);
    }

    private Map<UUID, List<String>> chains(Set<UUID> segments, @Nullable UUID besides) {
        Map<UUID, Set<UUID>> found = editions.chainsOf(segments);
        Map<UUID, String> names = new HashMap<>();
        Set<UUID> chains = found.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!chains.isEmpty()) {
            names.putAll(maps.chainNames(chains));
        }
        Map<UUID, List<String>> named = new HashMap<>();
        found.forEach((segment, all) -> {
            List<String> others = new ArrayList<>();
            all.stream()
                    .filter(chain -> !chain.equals(besides))
                    .map(chain -> names.getOrDefault(chain, ""))
                    .sorted()
                    .forEach(others::add);
            if (!others.isEmpty()) {
                named.put(segment, others);
            }
        });
        return named;
    }

    private Map<String, FileGround.Elsewhere> elsewhere(Map<String, UUID> known, Map<UUID, List<String>> shared) {
        Map<UUID, UUID> revisions = editions.revisionsOf(known.values());
        Map<UUID, SegmentContent> contents = editions.contents(revisions.values());
        Map<String, FileGround.Elsewhere> elsewhere = new HashMap<>();
        known.forEach((code, id) -> {
            List<String> chains = shared.getOrDefault(id, List.of());
            @Nullable UUID revision = chains.isEmpty() ? null : revisions.get(id);
            elsewhere.put(
                    code,
                    new FileGround.Elsewhere(id, revision, revision == null ? null : contents.get(revision), chains));
        });
        return elsewhere;
    }
}
