package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;

/** The segments of chains by how much it matters that they are not covered; covered ones and 强 ones are no gaps. */
@ApplicationScoped
class GapRanking {
    /** The largest first; where two are as large, the one that the map puts first. */
    static final Comparator<Gap> ORDER = Comparator.comparingDouble(Gap::score)
            .thenComparingInt(GapRanking::priorityOf)
            .reversed()
            .thenComparing(Gap::segmentCode);

    private final ChainMaps chains;
    private final CoverReading reading;

    GapRanking(ChainMaps chains, CoverReading reading) {
        this.chains = chains;
        this.reading = reading;
    }

    @Transactional
    List<Gap> gaps(String code) {
        ChainMap map = chains.map(code);
        return ranked(map, reading.ofMaps(List.of(map)));
    }

    static List<Gap> ranked(ChainMap map, CoverFacts facts) {
        return leaves(map)
                .map(facts::gap)
                .filter(GapRanking::counts)
                .sorted(ORDER)
                .toList();
    }

    /** The gaps of every chain, in no order; one that stands in two maps once. */
    @Transactional
    Map<UUID, Gap> gaps() {
        return gaps(chains.all());
    }

    /** The gaps of one chain by their segments' keys, in no order. */
    @Transactional
    Map<UUID, Gap> keyed(String code) {
        return gaps(List.of(chains.map(code)));
    }

    private Map<UUID, Gap> gaps(List<ChainMap> maps) {
        CoverFacts facts = reading.ofMaps(maps);
        return maps.stream()
                .flatMap(GapRanking::leaves)
                .collect(Collectors.toMap(PlacedSegment::id, segment -> segment, (one, same) -> one))
                .values()
                .stream()
                .filter(segment -> counts(facts.gap(segment)))
                .collect(Collectors.toMap(PlacedSegment::id, facts::gap));
    }

    static boolean counts(Gap gap) {
        return gap.score() > 0 && gap.status() != CoverageStatus.STRONG;
    }

    static Stream<PlacedSegment> leaves(ChainMap map) {
        return map.segments().stream().filter(PlacedSegment::isLeaf);
    }

    static int priorityOf(Gap gap) {
        return gap.priority() == null ? 0 : gap.priority();
    }
}
