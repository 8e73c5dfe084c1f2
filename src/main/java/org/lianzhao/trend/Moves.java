package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.trend.DayRepository.Moved;

/** Tells page by page which segments changed their status. */
@ApplicationScoped
class Moves {
    private final DayRepository days;

    Moves(DayRepository days) {
        this.days = days;
    }

    /** The changes of these segments after that day, the latest first. */
    Page<MovedSegment> page(Map<UUID, PlacedSegment> segments, LocalDate from, @Nullable String cursor, Limit limit) {
        UUID below = Cursor.id(cursor);
        List<Moved> found =
                segments.isEmpty() ? List.of() : days.moved(segments.keySet(), from, below, limit.plusOne());
        Page<Moved> page = Page.of(found, limit, move -> move.id().toString());
        return new Page<>(
                page.items().stream()
                        .map(move -> named(move, Objects.requireNonNull(segments.get(move.segmentId()))))
                        .toList(),
                page.nextCursor());
    }

    private static MovedSegment named(Moved move, PlacedSegment segment) {
        return new MovedSegment(segment.code(), segment.name(), segment.nameEn(), move.day(), move.from(), move.to());
    }
}
