package org.lianzhao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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
    private final Clock clock;

    WorkingCalendar(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The working days as they are known now, in one question; ask once for one piece of work. */
    @Transactional
    public WorkingDays days() {
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
