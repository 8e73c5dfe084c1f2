package org.lianzhao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.time.ZoneTime;

/** The calendar in the database: years, their days and every change of them. */
@ApplicationScoped
class CalendarBook {
    private final EntityManager database;
    private final Event<CalendarChanged> changes;
    private final Settings settings;
    private final Json json;
    private final Clock clock;

    CalendarBook(EntityManager database, Event<CalendarChanged> changes, Settings settings, Json json, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    LocalDate today() {
        return ZoneTime.today(clock);
    }

    @Transactional(TxType.MANDATORY)
    Optional<CalendarYear> year(int year) {
        return database.createQuery("from CalendarYear y where y.yearNo = :year", CalendarYear.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The days of a year, in their order. */
    @Transactional(TxType.MANDATORY)
    List<CalendarDay> days(int year) {
        return database.createQuery(
                        "from CalendarDay d where d.day between :first and :last order by d.day", CalendarDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    List<CalendarDay> days(Collection<LocalDate> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.createQuery("from CalendarDay d where d.day in :days order by d.day", CalendarDay.class)
                        .setParameter("days", wanted)
                        .getResultList();
    }

    /** The days that an import entered and nobody has changed since, from after this one on. */
    @Transactional(TxType.MANDATORY)
    List<CalendarDay> madeBy(UUID batch, LocalDate after, int most) {
        return database.createQuery(
                        "from CalendarDay d where d.batchId = :batch and d.day > :after order by d.day",
                        CalendarDay.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The year, changed: whoever changes it at the same time waits from here on, and is refused then.
     *
     * @param changed as it was read, or a new one
     */
    @Transactional(TxType.MANDATORY)
    void hold(CalendarYear changed, String source, Optional<Author> author) {
        changed.change(source, author, clock.instant());
        database.persist(changed);
        database.flush();
    }

    void add(CalendarDay day) {
        database.persist(day);
    }

    void remove(CalendarDay day) {
        database.remove(day);
    }

    void remove(CalendarYear year) {
        database.remove(year);
        settings.advance();
    }

    void flush() {
        database.flush();
    }

    /** Notes what was changed of a year and why, and tells it. */
    @Transactional(TxType.MANDATORY)
    void tell(CalendarYear year, List<DayChange> changed, String reason, Optional<Author> author, boolean byProgram) {
        CalendarNote note = new CalendarNote(year, changed, reason, author, json);
        database.persist(note);
        settings.advance(); // before it is told: who hears of it asks for the days as they are from now on
        changes.fire(CalendarChanged.of(year, changed, note.reason(), byProgram ? author : Optional.empty()));
    }

    /** The changes of a year, the latest first. */
    @Transactional(TxType.MANDATORY)
    Page<CalendarHistoryView> history(int year, @Nullable String cursor, Limit limit) {
        Long below = Cursor.number(cursor);
        List<CalendarHistoryView> views = database.createQuery(
                        "from CalendarNote n where n.yearNo = :year and n.id < :below order by n.id desc",
                        CalendarNote.class)
                .setParameter("year", year)
                .setParameter("below", Objects.requireNonNullElse(below, Long.MAX_VALUE))
                .setMaxResults(limit.plusOne())
                .getResultStream()
                .map(note -> note.view(json))
                .toList();
        return Page.of(views, limit, CalendarHistoryView::id);
    }
}
