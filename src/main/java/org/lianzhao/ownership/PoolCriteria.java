package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** What a reader's filter asks of leads in the pool. */
@ApplicationScoped
class PoolCriteria {
    private final ChainMaps chains;
    private final Regions regions;
    private final Chronicle chronicle;

    PoolCriteria(ChainMaps chains, Regions regions, Chronicle chronicle) {
        this.chains = chains;
        this.regions = regions;
        this.chronicle = chronicle;
    }

    List<PoolCriterion> of(PoolFilter filter) {
        List<PoolCriterion> asked = new ArrayList<>();
        given(filter.stage).map(PoolCriteria::stage).ifPresent(asked::add);
        given(filter.segment).map(this::segment).ifPresent(asked::add);
        given(filter.chain).map(this::chain).ifPresent(asked::add);
        given(filter.region).map(this::region).ifPresent(asked::add);
        given(filter.words()).map(PoolCriteria::worded).ifPresent(asked::add);
        Optional.ofNullable(filter.way).map(PoolCriteria::way).ifPresent(asked::add);
        Optional.ofNullable(filter.days).map(this::waiting).ifPresent(asked::add);
        return asked;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static PoolCriterion stage(String code) {
        LeadStage asked = Stream.of(LeadStage.values())
                .filter(stage -> stage.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("stage", "unknown-stage", code));
        return PoolCriterion.of("l.position.stage = :stage", "stage", asked);
    }

    private PoolCriterion segment(String code) {
        UUID asked = chains.idOf(code).orElseThrow(() -> new Invalid("segment", "unknown-segment", code));
        return PoolCriterion.of(
                "(l.place.segmentId = :segment or :segment member of l.place.otherSegments)", "segment", asked);
    }

    private PoolCriterion chain(String code) {
        Set<UUID> asked =
                Set.copyOf(chains.segmentsOf(code).orElseThrow(() -> new Invalid("chain", "unknown-chain", code)));
        return asked.isEmpty()
                ? new PoolCriterion("1 = 0", Map.of()) // nothing is about a map that is yet to be drawn
                : PoolCriterion.of("l.place.segmentId in :chained", "chained", asked);
    }

    // a code begins with that of the region above it
    private PoolCriterion region(String code) {
        Region region = regions.of(code).orElseThrow(() -> new Invalid("region", "unknown-region", code));
        int length = region.code().equals(region.provinceCode()) ? 2 : region.isCounty() ? 6 : 4;
        return PoolCriterion.of("l.origin.regionCode like :region", "region", code.substring(0, length) + "%");
    }

    private static PoolCriterion worded(String words) {
        String escaped = words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return PoolCriterion.of(
                "(lower(l.words.title) like :words escape '!' or lower(l.investor.name) like :words escape '!')",
                "words",
                "%" + escaped + "%");
    }

    private static PoolCriterion way(PoolWay way) {
        return new PoolCriterion("e.returnedById is " + (way == PoolWay.IDLE ? "null" : "not null"), Map.of());
    }

    private PoolCriterion waiting(int days) {
        return PoolCriterion.of(
                "e.pooledOn <= :since", "since", chronicle.today().minusDays(days));
    }
}
