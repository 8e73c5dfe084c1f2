package org.lianzhao.lead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;

/** The orders in which leads are listed, in SQL and in memory, and how a page follows another in them. */
enum LeadOrder {
    /** The latest first. */
    CREATED("?id desc") {
        @Override
        String position(LeadRow row) {
            return row.id().toString();
        }

        @Override
        String position(LeadHistory lead) {
            return lead.id().toString();
        }

        @Override
        void from(@Nullable String cursor, LeadQuery query) {
            UUID below = Cursor.id(cursor);
            if (below != null) {
                query.and("l.id < :below", "below", below);
            }
        }

        @Override
        Predicate<LeadHistory> from(@Nullable String cursor) {
            UUID below = Cursor.id(cursor);
            return lead -> below == null || lead.id().compareTo(below) < 0;
        }

        @Override
        Comparator<LeadHistory> ofHeld() {
            return Comparator.comparing(LeadHistory::id).reversed();
        }

        @Override
        List<LeadRow> arranged(List<LeadRow> rows) {
            return rows.stream()
                    .sorted(Comparator.comparing(LeadRow::id).reversed())
                    .toList();
        }
    },

    /** By the day of the next step; those without one are left out. */
    NEXT("?next_on, ?id") {
        @Override
        String position(LeadRow row) {
            return row.nextOn() + "/" + row.id();
        }

        @Override
        String position(LeadHistory lead) {
            return lead.nextOn() + "/" + lead.id();
        }

        @Override
        void from(@Nullable String cursor, LeadQuery query) {
            query.and("l.next_on is not null");
            Place place = Place.of(cursor);
            if (place != null) {
                query.and("l.next_on >= :day and (l.next_on > :day or l.id > :above)", "day", place.day());
                query.and("1 = 1", "above", place.id());
            }
        }

        @Override
        Predicate<LeadHistory> from(@Nullable String cursor) {
            Place place = Place.of(cursor);
            return lead -> lead.nextOn() != null
                    && (place == null || BY_DAY.compare(new Place(lead.nextOn(), lead.id()), place) > 0);
        }

        @Override
        Comparator<LeadHistory> ofHeld() {
            return Comparator.comparing(lead -> new Place(Objects.requireNonNull(lead.nextOn()), lead.id()), BY_DAY);
        }

        @Override
        List<LeadRow> arranged(List<LeadRow> rows) {
            return rows.stream()
                    .sorted(Comparator.comparing(
                            row -> new Place(Objects.requireNonNull(row.nextOn()), row.id()), BY_DAY))
                    .toList();
        }
    };

    private static final Comparator<Place> BY_DAY =
            Comparator.comparing(Place::day).thenComparing(Place::id);

    private final String sql;

    LeadOrder(String sql) {
        this.sql = sql;
    }

    static LeadOrder of(@Nullable String asked) {
        return "next".equals(asked) ? NEXT : CREATED;
    }

    /** What follows "order by"; {@code ?} stands for the table. */
    String sql() {
        return sql;
    }

    /** Where a row stands, for the cursor. */
    abstract String position(LeadRow row);

    /** Where a held lead stands, for the cursor. */
    abstract String position(LeadHistory lead);

    /** Lets a query begin after a cursor. */
    abstract void from(@Nullable String cursor, LeadQuery query);

    /** Whether a held lead belongs to this order and stands after a cursor. */
    abstract Predicate<LeadHistory> from(@Nullable String cursor);

    abstract Comparator<LeadHistory> ofHeld();

    abstract List<LeadRow> arranged(List<LeadRow> rows);

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
