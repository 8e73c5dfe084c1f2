package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;

/** What others may ask about coverage: a whole map with how each of its segments is covered. */
@ApplicationScoped
public class ChainPictures {
    private final CoverReading reading;

    ChainPictures(CoverReading reading) {
        this.reading = reading;
    }

    /** The leaves of this map in the order of the board, in as many statements however many there are. */
    @Transactional
    public List<PicturedSegment> of(ChainMap map) {
        Map<UUID, PlacedSegment> placed =
                map.segments().stream().collect(Collectors.toMap(PlacedSegment::id, Function.identity()));
        CoverFacts facts = reading.ofMaps(List.of(map));
        return GapRanking.leaves(map)
                .map(leaf -> PicturedSegment.of(
                        leaf,
                        Objects.requireNonNull(placed.get(leaf.groupId())),
                        facts.said(leaf.id()),
                        facts.cover(leaf.id(), leaf.required())))
                .toList();
    }
}
