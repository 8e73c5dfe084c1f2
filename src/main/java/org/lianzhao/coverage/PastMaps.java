package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.PastMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Shows a chain's map as of any day: the edition that held when the day ended, what was said, and the figures recorded. */
@ApplicationScoped
class PastMaps {
    private final Coverage coverage;
    private final KeptMaps kept;
    private final Outbox outbox;
    private final ChainEditions editions;
    private final CoverReading reading;
    private final Instance<PastFigures> past;
    private final Clock clock;

    PastMaps(
            Coverage coverage,
            KeptMaps kept,
            Outbox outbox,
            ChainEditions editions,
            CoverReading reading,
            @Any Instance<PastFigures> past,
            Clock clock) {
        this.coverage = coverage;
        this.kept = kept;
        this.outbox = outbox;
        this.editions = editions;
        this.reading = reading;
        this.past = past;
        this.clock = clock;
    }

    /** The map at the end of that day; without a day, or today, as it is. */
    @Transactional
    MapView map(String code, @Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid("asOf", "day-to-come");
        }
        return asked == null || asked.equals(today) ? kept.of(code, today, outbox.committed()) : then(code, asked);
    }

    private MapView then(String code, LocalDate day) {
        Instant end = ZoneTime.endOf(day);
        PastMap map = editions.before(code, end);
        List<UUID> leaves = Coverage.leavesOf(List.of(map.map())).stream()
                .map(PlacedSegment::id)
                .toList();
        Instant last = end.minus(1, ChronoUnit.MICROS);
        @Nullable
        Instant reckoned = past.stream()
                .flatMap(known -> known.reckoned(map.map().chain().id(), day).stream())
                .findFirst()
                .orElse(null);
        CoverFacts facts = reading.said(leaves, last, reckoned, day);
        Map<UUID, SegmentFigures> recorded = new HashMap<>();
        past.forEach(known ->
                known.on(leaves, day).forEach((leaf, figures) -> recorded.put(leaf, figures.beside(facts.said(leaf)))));
        return coverage.view(map.map(), map.chain(), new Coverage.Day(day, reckoned), facts, recorded);
    }
}
