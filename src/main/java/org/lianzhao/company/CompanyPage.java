package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyView.FactSourceView;
import org.lianzhao.company.CompanyView.HoldingView;
import org.lianzhao.company.CompanyView.OtherName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.region.Regions;

/** Puts together what the register knows of a firm. */
@ApplicationScoped
class CompanyPage {
    private final CompanyRepository companies;
    private final HoldingRepository holdings;
    private final ChainMaps chains;
    private final CreditCodes codes;
    private final CompanyMapper mapper;
    private final Regions regions;
    private final Industries industries;
    private final SourceWords words;
    private final Acting acting;

    CompanyPage(
            CompanyRepository companies,
            HoldingRepository holdings,
            ChainMaps chains,
            CreditCodes codes,
            CompanyMapper mapper,
            Regions regions,
            Industries industries,
            SourceWords words,
            Acting acting) {
        this.companies = companies;
        this.holdings = holdings;
        this.chains = chains;
        this.codes = codes;
        this.mapper = mapper;
        this.regions = regions;
        this.industries = industries;
        this.words = words;
        this.acting = acting;
    }

    @Transactional
    CompanyView show(UUID id) {
        CompanyFacts facts = companies.facts(id);
        List<OtherName> otherNames = companies.names(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(name -> name.kind() != NameKind.OFFICIAL)
                .map(name -> new OtherName(name.kind(), name.name()))
                .toList();
        @Nullable
        RegionView region = regions.of(facts.regionCode()).map(RegionView::of).orElse(null);
        String written = facts.creditCode() == null ? facts.registrationNo() : facts.creditCode();
        return mapper.view(
                facts,
                facts.source() == Source.CHAIN_MAP ? words.of(facts.source(), facts.sourceNote()) : facts.sourceNote(),
                factSourcesOf(id),
                region,
                industries.of(facts.industryCode()).map(IndustryView::of).orElse(null),
                facts.mergedTo(),
                otherNames,
                companies.tags(id),
                holdingsOf(id),
                codes.warnings(CreditCode.read(written)));
    }

    private List<FactSourceView> factSourcesOf(UUID company) {
        return companies.factSources(List.of(company)).getOrDefault(company, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> new FactSourceView(
                        fact.getKey().field(),
                        fact.getValue().source(),
                        words.of(fact.getValue().source(), fact.getValue().sourceNote()),
                        fact.getValue().batchId(),
                        fact.getValue().recordedOn()))
                .toList();
    }

    private List<HoldingView> holdingsOf(UUID company) {
        List<Holding> rows = holdings.of(company);
        Map<UUID, SegmentName> names = chains
                .names(rows.stream().map(Holding::getSegmentId).toList())
                .stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        @Nullable Author reader = acting.author().orElse(null);
        return rows.stream()
                .filter(row -> names.containsKey(row.getSegmentId()))
                .map(row -> row.view(Objects.requireNonNull(names.get(row.getSegmentId())), reader))
                .toList();
    }
}
