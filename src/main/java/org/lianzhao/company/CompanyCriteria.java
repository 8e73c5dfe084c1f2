package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.CompanyCriterion.Way;
import org.lianzhao.search.Narrowing;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** What a reader's filter asks of firms. */
@ApplicationScoped
class CompanyCriteria {
    private static final int LONGEST_TAG = 40;

    private final HoldingRepository holdings;
    private final ChainMaps chains;
    private final Regions regions;
    private final Industries industries;
    private final Dictionaries dictionaries;

    CompanyCriteria(
            HoldingRepository holdings,
            ChainMaps chains,
            Regions regions,
            Industries industries,
            Dictionaries dictionaries) {
        this.holdings = holdings;
        this.chains = chains;
        this.regions = regions;
        this.industries = industries;
        this.dictionaries = dictionaries;
    }

    /** @throws Invalid naming the parameter that means nothing */
    List<CompanyCriterion> of(CompanyFilter filter) {
        List<CompanyCriterion> asked = new ArrayList<>();
        given(filter.region).map(this::region).ifPresent(asked::add);
        given(filter.segment).map(this::segment).ifPresent(asked::add);
        Optional.ofNullable(filter.batch).map(CompanyCriteria::batch).ifPresent(asked::add);
        given(filter.industry).map(this::industry).ifPresent(asked::add);
        CompanyRanges.of(filter).forEach(asked::add);
        List<String> tags = dictionaries.coded(CompanyTags.CODE, filter.tag);
        for (int number = 0; number < tags.size(); number++) {
            asked.add(tag(tags.get(number), "tag" + number));
        }
        Optional.ofNullable(filter.presence).map(this::presence).ifPresent(asked::add);
        return asked;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private CompanyCriterion region(String code) {
        Region region = regions.of(code).orElseThrow(() -> new Invalid("region", "unknown-region", code));
        String column = region.code().equals(region.provinceCode())
                ? "provinceCode"
                : region.isCounty() ? "regionCode" : "cityCode";
        return new CompanyCriterion(
                Way.ORDERED,
                "c." + column + " = :region",
                Map.of("region", region.code()),
                () -> Narrowing.is(CompanyIndex.REGION, region.code()));
    }

    private static CompanyCriterion batch(UUID batch) {
        return new CompanyCriterion(
                Way.ORDERED,
                "c.batchId = :batch",
                Map.of("batch", batch),
                () -> Narrowing.is(CompanyIndex.BATCH, batch.toString()));
    }

    private CompanyCriterion segment(String code) {
        UUID segment = chains.idOf(code).orElseThrow(() -> new Invalid("segment", "unknown-segment", code));
        return new CompanyCriterion(
                Way.FEW,
                "c.id in (select h.companyId from Holding h where h.segmentId = :segment)",
                Map.of("segment", segment),
                () -> new Narrowing.Among(holdings.firmsIn(segment)));
    }

    private CompanyCriterion industry(String codes) {
        List<IndustryClass> asked = Stream.of(codes.split(","))
                .distinct()
                .map(code -> industries.of(code).orElseThrow(() -> new Invalid("industry", "unknown-industry", code)))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            values.put("industryFrom" + at, asked.get(at).from());
            values.put("industryTo" + at, asked.get(at).to());
            conditions.add("c.industryCode between :industryFrom%d and :industryTo%d".formatted(at, at));
        }
        Set<String> words = asked.stream().map(IndustryClass::code).collect(Collectors.toSet());
        values.put("industries", words);
        conditions.add("c.industryCode in :industries");
        return new CompanyCriterion(
                Way.SEARCH,
                "(" + String.join(" or ", conditions) + ")",
                values,
                () -> new Narrowing.OneOf(CompanyIndex.INDUSTRY, words));
    }

    private static CompanyCriterion tag(String tag, String name) {
        if (tag.length() > LONGEST_TAG) {
            throw new Invalid("tag", "tag-long", LONGEST_TAG);
        }
        return new CompanyCriterion(
                Way.SEARCH,
                ":" + name + " member of c.tags",
                Map.of(name, tag),
                () -> Narrowing.is(CompanyIndex.TAG, tag));
    }

    private CompanyCriterion presence(Whereabouts presence) {
        Set<Place> places = presence.places();
        String there = "(select h.companyId from Holding h where h.place in :places)";
        return presence == Whereabouts.NONE
                ? new CompanyCriterion(
                        Way.MOST,
                        "c.id not in " + there,
                        Map.of("places", places),
                        () -> new Narrowing.Without(holdings.firmsAt(places)))
                : new CompanyCriterion(
                        Way.FEW,
                        "c.id in " + there,
                        Map.of("places", places),
                        () -> new Narrowing.Among(holdings.firmsAt(places)));
    }
}
