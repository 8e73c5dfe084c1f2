package org.lianzhao.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.shared.time.ZoneTime;

/** Answers which days are working days. */
@ApplicationScoped
public class WorkingCalendar {
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    WorkingCalendar(EntityManager database, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The working days as they are known now; one transaction asks the database once. */
    @Transactional
    public WorkingDays days() {
        if (transaction.getResource(WorkingCalendar.class) instanceof WorkingDays seen) {
            return seen;
        }
        WorkingDays read = read();
        transaction.putResource(WorkingCalendar.class, read);
        return read;
    }

    // before the others who follow a change: they ask for the days as they are from now on
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) CalendarChanged change) {
        transaction.putResource(WorkingCalendar.class, null);
    }

    private WorkingDays read() {
        List<?> rows = database.createNativeQuery("""
                        select day, working, year(day) from calendar_day
                        union all select null, null, year_no from calendar_year
                        """)
                .setFlushMode(FlushModeType.COMMIT) // what the caller is about to write is none of its business
                .getResultList();
        Map<LocalDate, Boolean> moved = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            years.add(((Number) cells[2]).intValue());
            if (cells[0] != null) {
                LocalDate day = cells[0] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[0];
                moved.put(day, Boolean.TRUE.equals(cells[1]) || "1".equals(String.valueOf(cells[1])));
            }
        }
        return new WorkingDays(moved, years);
    }

    /** The years whose holidays should have been entered by now and were not, in their order. */
    @Transactional
    public List<Integer> missing() {
        return MissingYears.on(ZoneTime.today(clock), days());
    }
}
