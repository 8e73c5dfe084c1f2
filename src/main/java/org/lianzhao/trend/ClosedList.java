package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.time.ZoneTime;

/** Tells which gaps projects closed, with the names of segments, and of leads that the caller may see. */
@ApplicationScoped
class ClosedList {
    private final ClosingRepository closings;
    private final ChainMaps chains;
    private final Leads leads;

    ClosedList(ClosingRepository closings, ChainMaps chains, Leads leads) {
        this.closings = closings;
        this.chains = chains;
        this.leads = leads;
    }

    /** Those among these segments since that day, the latest first. */
    Page<ClosedGap> page(Set<UUID> among, LocalDate from, @Nullable String cursor, Limit limit) {
        UUID below = Cursor.id(cursor);
        List<GapClosing> found =
                among.isEmpty() ? List.of() : closings.since(among, begin(from), below, limit.plusOne());
        Page<GapClosing> page = Page.of(found, limit, closing -> closing.getId().toString());
        return new Page<>(view(page.items()), page.nextCursor());
    }

    /** All of these segments that have one since that day. */
    List<UUID> segments(Set<UUID> among, LocalDate from) {
        return among.isEmpty() ? List.of() : closings.closedSince(among, begin(from));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneTime.ZONE).toInstant();
    }

    List<ClosedGap> view(Collection<GapClosing> found) {
        Map<UUID, SegmentName> segments = named(found);
        Map<UUID, String> names = leads
                .rows(found.stream().map(GapClosing::getLeadId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(LeadRow::id, LeadRow::title));
        return found.stream()
                .map(closing -> ClosedGap.of(
                        closing,
                        Objects.requireNonNull(segments.get(closing.getSegmentId())),
                        names.get(closing.getLeadId())))
                .toList();
    }

    /** The segments of these, by key. */
    Map<UUID, SegmentName> named(Collection<GapClosing> found) {
        List<UUID> ids = found.stream().map(GapClosing::getSegmentId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : chains.lastNames(ids).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }
}
