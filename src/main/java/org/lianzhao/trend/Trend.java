package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.ClosedGapRow;
import org.lianzhao.activity.ClosedGaps;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Tells how the coverage of a chain moved since a day, and which gaps a lead closed. */
@ApplicationScoped
class Trend implements ClosedGaps {
    /** How far back anybody may ask. */
    private static final int YEARS = 3;
    /** How far back is told of without a day. */
    private static final int MONTHS = 3;
    /** How many changes of status are told of at once. */
    private static final int MOVES = 20;
    /** How many closed gaps are told of at once. */
    private static final int CLOSED = 20;

    private final ChainMaps chains;
    private final DayRepository days;
    private final Moves moves;
    private final ClosingRepository closings;
    private final ClosedList list;
    private final Leads leads;
    private final Clock clock;

    Trend(
            ChainMaps chains,
            DayRepository days,
            Moves moves,
            ClosingRepository closings,
            ClosedList list,
            Leads leads,
            Clock clock) {
        this.chains = chains;
        this.days = days;
        this.moves = moves;
        this.closings = closings;
        this.list = list;
        this.leads = leads;
        this.clock = clock;
    }

    @Transactional
    TrendView since(String code, @Nullable LocalDate asked) {
        LocalDate from = begin(asked);
        ChainMap map = chains.map(code);
        List<TrendPoint> points =
                days.chain(map.chain().id(), from).stream().map(ChainDay::point).toList();
        Map<UUID, PlacedSegment> leaves = leavesOf(map);
        Page<MovedSegment> moved = moves.page(leaves, from, null, Limit.of(MOVES));
        Page<ClosedGap> closed = list.page(leaves.keySet(), from, null, Limit.of(CLOSED));
        return new TrendView(
                from,
                days.first(map.chain().id()).orElse(null),
                Weeks.of(points),
                moved.items(),
                moved.nextCursor(),
                closed.items(),
                closed.nextCursor(),
                list.segments(leaves.keySet(), from).stream()
                        .map(id -> Objects.requireNonNull(leaves.get(id)).code())
                        .sorted()
                        .toList());
    }

    /** The gaps of a chain that projects closed since a day, the latest first. */
    @Transactional
    Page<ClosedGap> closed(String code, @Nullable LocalDate asked, @Nullable String cursor, Limit limit) {
        return list.page(leavesOf(chains.map(code)).keySet(), begin(asked), cursor, limit);
    }

    /** The segments of a chain whose status changed since a day, the latest first. */
    @Transactional
    Page<MovedSegment> moves(String code, @Nullable LocalDate asked, @Nullable String cursor, Limit limit) {
        return moves.page(leavesOf(chains.map(code)), begin(asked), cursor, limit);
    }

    private LocalDate begin(@Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        LocalDate from = asked == null ? today.minusMonths(MONTHS) : asked;
        if (from.isAfter(today)) {
            throw new Invalid("from", "day-to-come");
        }
        if (from.isBefore(today.minusYears(YEARS))) {
            throw new Invalid("from", "trend-too-far", YEARS);
        }
        return from;
    }

    private static Map<UUID, PlacedSegment> leavesOf(ChainMap map) {
        return map.segments().stream()
                .filter(PlacedSegment::isLeaf)
                .collect(Collectors.toMap(PlacedSegment::id, Function.identity(), (one, same) -> one));
    }

    /** The gaps that a lead closed; those that it closes no longer are marked so. Missing where the caller must not see it. */
    @Transactional
    List<ClosedGap> closedBy(UUID lead) {
        leads.visible(lead);
        return list.view(closings.ofLead(lead));
    }

    @Override
    @Transactional
    public List<ClosedGapRow> by(UUID lead) {
        List<GapClosing> found = closings.ofLead(lead);
        Map<UUID, SegmentName> segments = list.named(found);
        return found.stream()
                .map(closing -> closing.row(Objects.requireNonNull(segments.get(closing.getSegmentId()))))
                .toList();
    }
}
