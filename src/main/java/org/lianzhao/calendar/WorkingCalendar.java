package org.lianzhao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Answers which days are working days. The calendar is kept in memory by the edition of the settings, which moves on with it:
 * each instance reads it again after a change of either.
 */
@ApplicationScoped
public class WorkingCalendar {
    private final EntityManager database;
    private final Settings settings;
    private final Clock clock;
    private volatile Kept kept = new Kept("", new WorkingDays(Map.of(), Set.of()));

    WorkingCalendar(EntityManager database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    private record Kept(String edition, WorkingDays days) {}

    /** The working days as they are known now. */
    @Transactional
    public WorkingDays days() {
        String edition = settings.edition();
        Kept known = kept;
        if (!known.edition().equals(edition)) {
            known = new Kept(edition, read());
            if (!settings.isChanging()) {
                kept = known;
            }
        }
        return known.days();
    }

    private WorkingDays read() {
        List<?> rows = database.createNativeQuery("""
                        select day, working, year(day) from calendar_day
                        union all select null, null, year_no from calendar_year
                        """).getResultList();
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
