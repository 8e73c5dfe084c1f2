package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.target.TopicFinder.Found;

/** Finds the firms that could fill a segment, best first. */
@ApplicationScoped
class Targets {
    private final ChainMaps chains;
    private final TopicFinder finder;
    private final Companies companies;
    private final Regions regions;
    private final Settings settings;
    private final Dictionaries dictionaries;
    private final TargetReading reading;

    Targets(
            ChainMaps chains,
            TopicFinder finder,
            Companies companies,
            Regions regions,
            Settings settings,
            Dictionaries dictionaries,
            TargetReading reading) {
        this.chains = chains;
        this.finder = finder;
        this.companies = companies;
        this.regions = regions;
        this.settings = settings;
        this.dictionaries = dictionaries;
        this.reading = reading;
    }

    @Transactional
    TargetsView of(String code, @Nullable String region, Limit limit) {
        SegmentFacts segment = chains.segment(code);
        Found found = finder.find(segment, filters(region));
        Map<UUID, CompanyProfile> profiles = companies.profiles(found.hits().ids());
        List<CompanyProfile> firms = found.hits().ids().stream()
                .map(profiles::get)
                .filter(Objects::nonNull)
                .toList();
        TargetList list = TargetList.of(found, firms, measure());
        Topic topic = found.topic();
        return new TargetsView(
                reading.view(list.ranked().stream().limit(limit.rows()).toList(), segment.id()),
                null,
                topic.sought(),
                topic.passedOver(),
                topic.not(),
                list.looked());
    }

    private Measure measure() {
        return new Measure(
                TargetWeights.of(settings.of(TargetSettings.WEIGHTS)),
                dictionaries.entries(TargetSettings.STRENGTHS).stream()
                        .filter(word -> !word.retired())
                        .map(DictionaryEntry::code)
                        .toList());
    }

    private Map<String, String> filters(@Nullable String region) {
        if (region == null || region.isEmpty()) {
            return Map.of();
        }
        Region known = regions.of(region).orElseThrow(() -> new Invalid("region", "unknown-region", region));
        return Map.of("region", known.code());
    }

    /** Why this firm was taken for that segment, as it stands today. */
    @Transactional
    Optional<Assessment> assess(UUID company, UUID segment) {
        return chains.names(List.of(segment)).stream().findFirst().flatMap(name -> {
            Topic topic = finder.topic(chains.segment(name.code()));
            return Optional.ofNullable(companies.profiles(List.of(company)).get(company))
                    .map(firm -> Assessment.of(firm, topic, measure()));
        });
    }
}
