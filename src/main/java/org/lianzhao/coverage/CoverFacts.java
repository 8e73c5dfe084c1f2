package org.lianzhao.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.Gap.FactorName;

/**
 * Everything that statuses and scores of some segments follow from, read at one time.
 *
 * @param said what was said of them and holds
 * @param firms who is in them
 * @param entered what was entered of them
 * @param local how much of what is bought of them comes from the zone, where firms were asked
 */
record CoverFacts(
        Map<UUID, StatusView> said,
        Map<UUID, List<ResidentRow>> firms,
        Map<UUID, Map<FactorName, FactorView>> entered,
        Map<UUID, LocalShare> local,
        CoverRules rules,
        LocalDate today) {

    /** The same as if nobody had said anything. */
    CoverFacts unsaid() {
        return new CoverFacts(Map.of(), firms, entered, local, rules, today);
    }

    @Nullable
    StatusView said(UUID segment) {
        return said.get(segment);
    }

    List<ResidentRow> firms(UUID segment) {
        return firms.getOrDefault(segment, List.of());
    }

    Map<FactorName, FactorView> entered(UUID segment) {
        return entered.getOrDefault(segment, Map.of());
    }

    /** @param required the segment's own number of firms, if it has one */
    Cover cover(UUID segment, @Nullable Integer required) {
        return cover(segment, required, firms(segment));
    }

    /** As it would be with these firms. */
    Cover cover(UUID segment, @Nullable Integer required, List<ResidentRow> with) {
        return Cover.of(
                with,
                said(segment),
                entered(segment).get(FactorName.DEMAND),
                local.get(segment),
                rules.requiring(required));
    }

    CoverageStatus status(PlacedSegment segment) {
        return cover(segment.id(), segment.required()).held(said(segment.id()));
    }

    /** The figures of these segments, by segment. */
    Map<UUID, SegmentFigures> figures(Collection<PlacedSegment> leaves) {
        Map<UUID, SegmentFigures> figures = new HashMap<>();
        leaves.forEach(leaf -> figures.put(
                leaf.id(),
                SegmentFigures.of(
                        cover(leaf.id(), leaf.required()),
                        said(leaf.id()),
                        Cover.inZone(firms(leaf.id())).size(),
                        age(leaf.id()).due())));
        return figures;
    }

    EvidenceAge age(UUID segment) {
        return EvidenceAge.of(firms(segment), today, rules.months());
    }

    /** The segment as a gap, whether it is one or not. */
    Gap gap(PlacedSegment segment) {
        return gap(segment, cover(segment.id(), segment.required()), entered(segment.id()));
    }

    /** As it would be if it were covered so, and this were entered of it. */
    Gap gap(PlacedSegment segment, Cover cover, Map<FactorName, FactorView> factorsEntered) {
        StatusView held = said(segment.id());
        List<Gap.Factor> factors = Gap.factors(segment.importance(), cover, factorsEntered, rules);
        return new Gap(
                segment.code(),
                segment.name(),
                segment.nameEn(),
                cover.held(held),
                cover.computed(),
                cover.coverage(),
                Gap.scoreOf(factors),
                factors,
                held == null ? null : held.action(),
                segment.priority(),
                cover.nearby());
    }
}
