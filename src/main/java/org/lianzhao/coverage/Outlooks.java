package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.coverage.Outlook.InChain;
import org.lianzhao.coverage.Outlook.Standing;
import org.lianzhao.coverage.OutlookFilter.Supposition;

/** Reckons what would change a gap, by the very rules that rank it now. Nothing is written. */
@ApplicationScoped
class Outlooks {
    private final ChainMaps chains;
    private final CoverReading reading;

    Outlooks(ChainMaps chains, CoverReading reading) {
        this.chains = chains;
        this.reading = reading;
    }

    @Transactional
    Outlook of(String code, Supposition supposed) {
        SegmentFacts segment = chains.segment(code);
        return new Outlook(
                supposed.producing(),
                segment.placements().stream()
                        .map(SegmentFacts.Placement::chainCode)
                        .distinct()
                        .sorted()
                        .map(chains::map)
                        .flatMap(map -> in(map, segment.id(), supposed).stream())
                        .toList());
    }

    private List<InChain> in(ChainMap map, UUID id, Supposition supposed) {
        CoverFacts facts = reading.ofMaps(List.of(map));
        List<Gap> gaps = GapRanking.ranked(map, facts);
        return GapRanking.leaves(map)
                .filter(segment -> segment.id().equals(id))
                .map(segment -> new InChain(
                        map.chain().code(),
                        map.chain().name(),
                        map.chain().nameEn(),
                        gaps.size(),
                        standing(facts.gap(segment), gaps),
                        standing(then(segment, facts, supposed), gaps)))
                .toList();
    }

    static Gap then(PlacedSegment segment, CoverFacts facts, Supposition supposed) {
        List<ResidentRow> firms = Stream.concat(
                        facts.firms(segment.id()).stream(),
                        IntStream.range(0, supposed.producing()).mapToObj(one -> oneMore(segment.id())))
                .toList();
        Map<FactorName, FactorView> entered = new EnumMap<>(FactorName.class);
        entered.putAll(facts.entered(segment.id()));
        suppose(entered, FactorName.DEMAND, supposed.demand());
        suppose(entered, FactorName.FEASIBILITY, supposed.feasibility());
        return facts.gap(segment, facts.cover(segment.id(), segment.required(), firms), entered);
    }

    private static void suppose(Map<FactorName, FactorView> entered, FactorName name, @Nullable BigDecimal value) {
        if (value != null) {
            entered.put(name, new FactorView(name, 0, value, null, null, "", "", null, null, "", Instant.EPOCH));
        }
    }

    private static ResidentRow oneMore(UUID segment) {
        return new ResidentRow(
                segment,
                UUID.randomUUID(),
                "",
                HoldingRole.MEMBER,
                Presence.PRODUCTION,
                Place.ZONE,
                null,
                "SUPPOSED",
                null,
                null);
    }

    private static Standing standing(Gap gap, List<Gap> all) {
        Integer rank = GapRanking.counts(gap)
                ? 1
                        + (int) all.stream()
                                .filter(other -> !other.segmentCode().equals(gap.segmentCode()))
                                .filter(other -> GapRanking.ORDER.compare(other, gap) < 0)
                                .count()
                : null;
        return new Standing(gap.score(), rank, gap.status(), gap.computed(), gap.coverage());
    }
}
