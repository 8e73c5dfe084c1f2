package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.lead.Leads;
import org.lianzhao.search.Search;
import org.lianzhao.search.TopicQuery;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Finds the firms that could fill a segment, best first. */
@ApplicationScoped
class Targets {
    /** How many firms are looked at closely: those that speak of most of the segment's words. */
    private static final int CANDIDATES = 300;

    private final ChainMaps chains;
    private final Search search;
    private final Companies companies;
    private final Residents residents;
    private final Leads leads;
    private final Regions regions;
    private final TargetWeights weights;
    private final Sentences sentences;

    Targets(
            ChainMaps chains,
            Search search,
            Companies companies,
            Residents residents,
            Leads leads,
            Regions regions,
            TargetWeights weights,
            Sentences sentences) {
        this.chains = chains;
        this.search = search;
        this.companies = companies;
        this.residents = residents;
        this.leads = leads;
        this.regions = regions;
        this.weights = weights;
        this.sentences = sentences;
    }

    @Transactional
    TargetsView of(String code, @Nullable String region, Limit limit) {
        SegmentFacts segment = chains.segment(code);
        Topic topic = Topic.of(segment);
        Map<String, String> filters = region == null || region.isEmpty()
                ? Map.of()
                : Map.of(
                        "region",
                        regions.of(region)
                                .map(Region::code)
                                .orElseThrow(() -> new Invalid("region", "unknown-region", region)));
        List<UUID> found = search.byTopic(
                        new TopicQuery(Companies.INDEXED, topic.words(), topic.not(), filters, CANDIDATES))
                .ids();
        Map<UUID, CompanyProfile> profiles = companies.profiles(found);
        List<CompanyProfile> makers = found.stream()
                .map(profiles::get)
                .filter(Objects::nonNull)
                .filter(firm -> !Assessment.isTrader(firm))
                .toList();
        Map<CompanyProfile, Assessment> assessed = assess(makers, topic, limit);
        return new TargetsView(
                view(assessed, segment), null, List.copyOf(topic.words()), profiles.size() - makers.size());
    }

    private Map<CompanyProfile, Assessment> assess(List<CompanyProfile> makers, Topic topic, Limit limit) {
        Map<CompanyProfile, Assessment> ranked = new LinkedHashMap<>();
        makers.stream()
                .map(firm -> Map.entry(firm, Assessment.of(firm, topic, weights, sentences)))
                .filter(entry -> entry.getValue().score() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<CompanyProfile, Assessment> entry) ->
                                -entry.getValue().score())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(limit.rows())
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    private List<Target> view(Map<CompanyProfile, Assessment> assessed, SegmentFacts segment) {
        List<UUID> ids = assessed.keySet().stream().map(CompanyProfile::id).toList();
        Map<UUID, Optional<UUID>> taken = leads.onCompanies(ids);
        Set<UUID> here = residents.in(List.of(segment.id())).stream()
                .map(ResidentRow::companyId)
                .collect(Collectors.toSet());
        return assessed.entrySet().stream()
                .map(entry -> target(entry.getKey(), entry.getValue(), taken, here))
                .toList();
    }

    private Target target(CompanyProfile firm, Assessment assessment, Map<UUID, Optional<UUID>> taken, Set<UUID> here) {
        return new Target(
                firm.id(),
                firm.name(),
                regions.of(firm.regionCode()).map(Region::fullName).orElse(null),
                assessment.score(),
                assessment.reasons(),
                assessment.missing(),
                taken.getOrDefault(firm.id(), Optional.empty()).orElse(null),
                taken.containsKey(firm.id()),
                here.contains(firm.id()));
    }

    /** Why this firm was taken for that segment, as it stands today. */
    @Transactional
    Optional<Assessment> assess(UUID company, UUID segment) {
        return chains.names(List.of(segment)).stream().findFirst().flatMap(name -> {
            Topic topic = Topic.of(chains.segment(name.code()));
            return Optional.ofNullable(companies.profiles(List.of(company)).get(company))
                    .map(firm -> Assessment.of(firm, topic, weights, sentences));
        });
    }
}
