package org.lianzhao.trend;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.coverage.Coverings;
import org.lianzhao.coverage.PastFigures;
import org.lianzhao.coverage.SegmentFigures;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/** Keeps the figures of every day, so that maps can be shown and compared as they were. */
@ApplicationScoped
class DayKeeping implements PastFigures {
    static final String WORK = "coverage-days";

    private final ChainMaps chains;
    private final Coverings coverings;
    private final DayRepository days;
    private final WorkLock lock;
    private final Clock clock;

    DayKeeping(ChainMaps chains, Coverings coverings, DayRepository days, WorkLock lock, Clock clock) {
        this.chains = chains;
        this.coverings = coverings;
        this.days = days;
        this.lock = lock;
        this.clock = clock;
    }

    /** Notes the figures of today, in whichever instance comes first; what stayed the same is not noted again. */
    @Scheduled(every = "${lianzhao.trend.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void keep() {
        lock.hold(WORK);
        LocalDate today = ZoneTime.today(clock);
        List<ChainMap> maps = chains.all();
        List<PlacedSegment> placed =
                maps.stream().flatMap(map -> map.segments().stream()).toList();
        Map<UUID, SegmentFigures> figures = coverings.of(placed);
        keepSegments(figures, today);
        keepChains(maps, figures, today);
    }

    private void keepSegments(Map<UUID, SegmentFigures> figures, LocalDate today) {
        Map<UUID, SegmentDay> known = holding(figures.keySet(), today);
        figures.forEach((segment, now) -> {
            @Nullable SegmentDay last = known.get(segment);
            if (last == null || (!last.figures().equals(now) && last.getOnDay().isBefore(today))) {
                days.add(new SegmentDay(segment, today, now));
            } else {
                last.take(now);
            }
        });
    }

    private void keepChains(List<ChainMap> maps, Map<UUID, SegmentFigures> figures, LocalDate today) {
        Map<UUID, ChainDay> known =
                days.chains(today).stream().collect(Collectors.toMap(ChainDay::getChainId, Function.identity()));
        Instant now = clock.instant();
        maps.forEach(map -> known.computeIfAbsent(map.chain().id(), chain -> begun(chain, today))
                .take(ChainFigures.of(map.segments(), figures), now));
    }

    private ChainDay begun(UUID chain, LocalDate today) {
        ChainDay day = new ChainDay(chain, today);
        days.add(day);
        return day;
    }

    @Override
    @Transactional
    public Map<UUID, SegmentFigures> on(Collection<UUID> segments, LocalDate day) {
        return holding(segments, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().figures()));
    }

    @Override
    @Transactional
    public Optional<Instant> reckoned(UUID chain, LocalDate day) {
        return days.recorded(chain, day);
    }

    private Map<UUID, SegmentDay> holding(Collection<UUID> segments, LocalDate day) {
        return segments.isEmpty()
                ? Map.of()
                : days.holding(segments, day).stream()
                        .collect(Collectors.toMap(SegmentDay::getSegmentId, Function.identity()));
    }
}
