package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.time.ZoneTime;

/** Reads what statuses and scores follow from, in the same few statements for one segment and for all. */
@ApplicationScoped
class CoverReading {
    private final StatusRepository statuses;
    private final FactorRepository factors;
    private final Residents residents;
    private final Instance<LocalShares> locals;
    private final Settings settings;
    private final Clock clock;

    CoverReading(
            StatusRepository statuses,
            FactorRepository factors,
            Residents residents,
            @Any Instance<LocalShares> locals,
            Settings settings,
            Clock clock) {
        this.statuses = statuses;
        this.factors = factors;
        this.residents = residents;
        this.locals = locals;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of every leaf of these maps. */
    CoverFacts ofMaps(Collection<ChainMap> maps) {
        return of(maps.stream()
                .flatMap(map -> map.segments().stream())
                .filter(PlacedSegment::isLeaf)
                .map(PlacedSegment::id)
                .distinct()
                .toList());
    }

    /**
     * What was said of these at that moment; of their firms nothing, for those are known as they are now only.
     *
     * @param reckoned when the figures of that day were reckoned: the rules are those that held then; null where that is not
     *     known, as of days before it was noted. No local share was asked for in those: it came at the same time
     */
    CoverFacts said(List<UUID> segments, Instant moment, @Nullable Instant reckoned, LocalDate day) {
        CoverRules rules = CoverRules.of(settings.at(CoverSettings.GROUP, reckoned == null ? moment : reckoned));
        return new CoverFacts(
                segments.isEmpty() ? Map.of() : statuses.at(segments, moment),
                Map.of(),
                Map.of(),
                Map.of(),
                reckoned == null ? rules.withoutLocal() : rules,
                day);
    }

    CoverFacts of(List<UUID> segments) {
        LocalDate today = ZoneTime.today(clock);
        return new CoverFacts(
                statuses.current(segments, today),
                residents.in(segments).stream().collect(Collectors.groupingBy(ResidentRow::segmentId)),
                factors.latest(segments),
                local(segments),
                CoverRules.of(settings.of(CoverSettings.GROUP)),
                today);
    }

    private Map<UUID, LocalShare> local(List<UUID> segments) {
        return locals.stream()
                .flatMap(known -> known.of(segments).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
