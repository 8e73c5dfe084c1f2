package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.coverage.Gaps;
import org.lianzhao.coverage.OpenGap;

/** Which lists of targets do not stand for what holds now, the largest gaps first. */
@ApplicationScoped
class DueLists {
    private final Gaps gaps;
    private final ChainMaps chains;
    private final ChainEditions editions;
    private final ListRepository lists;
    private final Yardstick yardstick;

    DueLists(Gaps gaps, ChainMaps chains, ChainEditions editions, ListRepository lists, Yardstick yardstick) {
        this.gaps = gaps;
        this.chains = chains;
        this.editions = editions;
        this.lists = lists;
        this.yardstick = yardstick;
    }

    /**
     * What is to be done.
     *
     * @param score segments that are gaps and have no list, or one that has to be scored again
     * @param forget segments that have a list and are no gaps any more
     */
    record Due(List<UUID> score, List<UUID> forget) {}

    @Transactional
    Due now() {
        Map<UUID, ListState> known = lists.states();
        Map<UUID, OpenGap> open = gaps.open();
        Map<UUID, UUID> revisions = editions.revisionsOf(open.keySet());
        Map<UUID, String> chainOf = chainsOf(open.keySet());
        Map<String, String> keys =
                chainOf.values().stream().distinct().collect(Collectors.toMap(Function.identity(), yardstick::key));
        List<UUID> score = open.entrySet().stream()
                .filter(gap -> isDue(
                        known.get(gap.getKey()),
                        revisions.get(gap.getKey()),
                        keys.getOrDefault(chainOf.getOrDefault(gap.getKey(), ""), "")))
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<UUID, OpenGap> gap) -> -gap.getValue().score()))
                .map(Map.Entry::getKey)
                .toList();
        return new Due(score, beyond(known.keySet(), open.keySet()));
    }

    // of several chains the first by its code, as for the scoring
    private Map<UUID, String> chainsOf(Collection<UUID> segments) {
        Map<UUID, String> codes = chains.heads().stream().collect(Collectors.toMap(ChainHead::id, ChainHead::code));
        Map<UUID, String> first = new HashMap<>();
        editions.chainsOf(segments)
                .forEach((segment, standing) -> standing.stream()
                        .flatMap(chain -> Stream.ofNullable(codes.get(chain)))
                        .min(Comparator.naturalOrder())
                        .ifPresent(code -> first.put(segment, code)));
        return first;
    }

    private static boolean isDue(@Nullable ListState list, @Nullable UUID revision, String measure) {
        return revision != null && (list == null || list.isDue(revision, measure));
    }

    private static List<UUID> beyond(Collection<UUID> known, Collection<UUID> open) {
        return known.stream().filter(segment -> !open.contains(segment)).toList();
    }
}
