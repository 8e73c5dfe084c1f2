package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.target.TargetList.Ranked;
import org.lianzhao.target.TopicFinder.Found;

/** The firms that could fill a segment, best first: out of the stored list where there is one, else found this moment. */
@ApplicationScoped
class Targets {
    private final ChainMaps chains;
    private final TopicFinder finder;
    private final Companies companies;
    private final Regions regions;
    private final Yardstick yardstick;
    private final KnownReasons known;
    private final TargetReading reading;
    private final StoredReading stored;
    private final ListRepository lists;
    private final Clock clock;

    Targets(
            ChainMaps chains,
            TopicFinder finder,
            Companies companies,
            Regions regions,
            Yardstick yardstick,
            KnownReasons known,
            TargetReading reading,
            StoredReading stored,
            ListRepository lists,
            Clock clock) {
        this.chains = chains;
        this.finder = finder;
        this.companies = companies;
        this.regions = regions;
        this.yardstick = yardstick;
        this.known = known;
        this.reading = reading;
        this.stored = stored;
        this.lists = lists;
        this.clock = clock;
    }

    /** The best of a segment, everywhere or in a region. */
    @Transactional
    TargetsView of(String code, @Nullable String region, Limit limit) {
        return of(code, region, ListChoice.ALL, null, limit);
    }

    /** A page of them. A region is searched for in the whole register, this moment: only the stored list has pages. */
    @Transactional
    TargetsView of(String code, @Nullable String region, ListChoice choice, @Nullable String cursor, Limit limit) {
        SegmentFacts segment = chains.segment(code);
        ListRepository.After after = StoredReading.after(cursor);
        Map<String, String> filters = filters(region);
        return filters.isEmpty()
                ? lists.of(segment.id())
                        .filter(list -> list.getAbout() != null)
                        .map(list -> stored.view(list, segment, choice, after, limit))
                        .orElseGet(() -> found(segment, filters, choice, limit))
                : found(segment, filters, choice, limit);
    }

    private TargetsView found(SegmentFacts segment, Map<String, String> filters, ListChoice choice, Limit limit) {
        Found found = finder.find(segment, filters);
        Map<UUID, CompanyProfile> profiles = companies.profiles(found.hits().ids());
        List<CompanyProfile> firms = found.hits().ids().stream()
                .map(profiles::get)
                .filter(Objects::nonNull)
                .toList();
        TargetList list = TargetList.of(
                found,
                firms,
                yardstick.measure(Yardstick.chainOf(segment)),
                SegmentScoring.codesOf(segment),
                known.of(firms, segment));
        Map<UUID, TargetWork> work = lists.work(segment.id());
        TierRules tiers = yardstick.tiers();
        List<Ranked> chosen = list.ranked().stream()
                .filter(one -> choice.shows(
                        Optional.ofNullable(work.get(one.firm().id())),
                        tiers.of(one.assessment().score())))
                .toList();
        List<Scored> shown = chosen.stream()
                .limit(limit.rows())
                .map(one -> Scored.of(one, today(one, tiers)))
                .toList();
        About about = About.of(found.topic(), Topic.beyond(segment.spoken()), list);
        return stored.view(reading.view(shown, segment.id(), null), null, null, false, chosen.size(), about);
    }

    private Listed today(Ranked one, TierRules tiers) {
        LocalDate today = ZoneTime.today(clock);
        return new Listed(tiers.of(one.assessment().score()), today, today, null, null, null);
    }

    private Map<String, String> filters(@Nullable String region) {
        if (region == null || region.isEmpty()) {
            return Map.of();
        }
        Region wanted = regions.of(region).orElseThrow(() -> new Invalid("region", "unknown-region", region));
        return Map.of("region", wanted.code());
    }

    /** Why this firm was taken for that segment, as it stands today. */
    @Transactional
    Optional<Assessment> assess(UUID company, UUID segment) {
        return chains.names(List.of(segment)).stream().findFirst().flatMap(name -> {
            SegmentFacts facts = chains.segment(name.code());
            Topic topic = finder.topic(facts);
            return Optional.ofNullable(companies.profiles(List.of(company)).get(company))
                    .map(firm -> Assessment.of(
                            firm,
                            topic,
                            yardstick.measure(Yardstick.chainOf(facts)),
                            SegmentScoring.codesOf(facts),
                            known.of(List.of(firm), facts).getOrDefault(firm.id(), List.of())));
        });
    }
}
