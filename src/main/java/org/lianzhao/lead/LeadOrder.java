package org.lianzhao.lead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;

/** The orders in which leads are listed, in SQL and in memory, and how a page follows another in them. */
sealed interface LeadOrder {
    /** The latest first. */
    LeadOrder CREATED = new Latest();
    /** By the day of the next step; those without one are left out. */
    LeadOrder NEXT = new ByDay("next_on", LeadRow::nextOn, LeadHistory::nextOn);
    /** By the day on which the first clock is due; those without one are left out. */
    LeadOrder DUE = new ByDay("due_on", LeadRow::dueOn, LeadHistory::dueOn);

    static LeadOrder of(@Nullable String asked) {
        if ("due".equals(asked)) {
            return DUE;
        }
        return "next".equals(asked) ? NEXT : CREATED;
    }

    /** What follows "order by"; {@code ?} stands for the table. */
    String sql();

    /** Where a row stands, for the cursor. */
    String position(LeadRow row);

    /** Where a held lead stands, for the cursor. */
    String position(LeadHistory lead);

    /** Lets a query begin after a cursor. */
    void from(@Nullable String cursor, LeadQuery query);

    /** Whether a held lead belongs to this order and stands after a cursor. */
    Predicate<LeadHistory> from(@Nullable String cursor);

    /** The first of held leads in this order, which come the latest first. */
    List<LeadHistory> first(Stream<LeadHistory> held, int most);

    /** Rows in this order. */
    List<LeadRow> arranged(List<LeadRow> rows);

    /** By key, which grows with time. */
    record Latest() implements LeadOrder {
        @Override
        public String sql() {
            return "?id desc";
        }

        @Override
        public String position(LeadRow row) {
            return row.id().toString();
        }

        @Override
        public String position(LeadHistory lead) {
            return lead.id().toString();
        }

        @Override
        public void from(@Nullable String cursor, LeadQuery query) {
            UUID below = Cursor.id(cursor);
            if (below != null) {
                query.and("l.id < :below", "below", below);
            }
        }

        @Override
        public Predicate<LeadHistory> from(@Nullable String cursor) {
            UUID below = Cursor.id(cursor);
            return lead -> below == null || lead.id().compareTo(below) < 0;
        }

        @Override
        public List<LeadHistory> first(Stream<LeadHistory> held, int most) {
            return held.limit(most).toList();
        }

        @Override
        public List<LeadRow> arranged(List<LeadRow> rows) {
            return rows.stream()
                    .sorted(Comparator.comparing(LeadRow::id).reversed())
                    .toList();
        }
    }

    /** By a day that not every lead has. */
    record ByDay(
            String column,
            Function<LeadRow, @Nullable LocalDate> ofRow,
            Function<LeadHistory, @Nullable LocalDate> ofLead)
            implements LeadOrder {
        private static final Comparator<Place> BY_DAY =
                Comparator.comparing(Place::day).thenComparing(Place::id);

        @Override
        public String sql() {
            return "?" + column + ", ?id";
        }

        @Override
        public String position(LeadRow row) {
            return ofRow.apply(row) + "/" + row.id();
        }

        @Override
        public String position(LeadHistory lead) {
            return ofLead.apply(lead) + "/" + lead.id();
        }

        @Override
        public void from(@Nullable String cursor, LeadQuery query) {
            String day = "l." + column;
            query.and(day + " is not null");
            Place place = Place.of(cursor);
            if (place != null) {
                query.and(day + " >= :day and (" + day + " > :day or l.id > :above)", "day", place.day());
                query.and("1 = 1", "above", place.id());
            }
        }

        @Override
        public Predicate<LeadHistory> from(@Nullable String cursor) {
            Place place = Place.of(cursor);
            return lead -> {
                LocalDate day = ofLead.apply(lead);
                return day != null && (place == null || BY_DAY.compare(new Place(day, lead.id()), place) > 0);
            };
        }

        @Override
        public List<LeadHistory> first(Stream<LeadHistory> held, int most) {
            // many may fit of which one page is asked for, so no more than that is kept in order
            Comparator<LeadHistory> order = Comparator.<LeadHistory, LocalDate>comparing(
                            lead -> Objects.requireNonNull(ofLead.apply(lead)))
                    .thenComparing(LeadHistory::id);
            PriorityQueue<LeadHistory> kept = new PriorityQueue<>(order.reversed());
            held.forEach(lead -> {
                kept.add(lead);
                if (kept.size() > most) {
                    kept.poll();
                }
            });
            return kept.stream().sorted(order).toList();
        }

        @Override
        public List<LeadRow> arranged(List<LeadRow> rows) {
            return rows.stream()
                    .sorted(Comparator.comparing(
                            row -> new Place(Objects.requireNonNull(ofRow.apply(row)), row.id()), BY_DAY))
                    .toList();
        }

        /** A place in the order by day. */
        private record Place(LocalDate day, UUID id) {
            static @Nullable Place of(@Nullable String cursor) {
                String position = Cursor.position(cursor);
                if (position == null) {
                    return null;
                }
                try {
                    String[] parts = position.split("/", 2);
                    return new Place(Days.parse(parts[0]), Cursor.key(parts[1]));
                } catch (DateTimeException | ArrayIndexOutOfBoundsException forged) {
                    throw new Invalid("cursor", "cursor");
                }
            }
        }
    }
}
