package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.calendar.CalendarChanged;
import org.lianzhao.lead.clock.ClockOutcome;
import org.lianzhao.lead.clock.ClockSettings;
import org.lianzhao.lead.clock.ClocksTurned;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.setting.SettingChanged;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/**
 * A part of a run over the clocks of all leads, in one transaction. Whichever instance holds the lock does the next part; one
 * that dies leaves what it has done, and another goes on.
 */
@ApplicationScoped
class ClockChunk {
    static final String RUN = "lead-clocks";
    static final String DAY = "lead-clocks-day";
    private static final int LEADS = 500;

    private final EntityManager database;
    private final WorkLock lock;
    private final LeadClocks clocks;
    private final TurnedClocks turned;
    private final ClockWriter writer;
    private final Event<ClocksTurned> told;
    private final Clock clock;

    ClockChunk(
            EntityManager database,
            WorkLock lock,
            LeadClocks clocks,
            TurnedClocks turned,
            ClockWriter writer,
            Event<ClocksTurned> told,
            Clock clock) {
        this.database = database;
        this.lock = lock;
        this.clocks = clocks;
        this.turned = turned;
        this.writer = writer;
        this.told = told;
        this.clock = clock;
    }

    void follow(@Observes SettingChanged change) {
        if (change.code().equals(ClockSettings.CLOCKS.code())) {
            lookAgain();
        }
    }

    void follow(@Observes CalendarChanged change) {
        lookAgain();
    }

    /** Has all leads reckoned again: the rules or the working days are others. */
    @Transactional
    public void lookAgain() {
        lock.advance(RUN, lock.hold(RUN) + 1);
    }

    /** Begins the day: has all leads reckoned once, whichever instance comes first. */
    @Transactional
    public void beginDay() {
        long today = ZoneTime.today(clock).toEpochDay();
        if (lock.position(DAY) < today && lock.hold(DAY) < today) {
            lock.advance(DAY, today);
            lookAgain();
        }
    }

    /** Reckons the next leads of the latest run; how many. Those that somebody is just working on come later. */
    @Transactional
    public int reckon() {
        Optional<Long> run = lock.holdIfFree(RUN);
        if (run.isEmpty()) {
            return 0;
        }
        List<UUID> next = held(
                "select id from leads where reckoned < :run order by reckoned, id limit " + LEADS
                        + " for update skip locked",
                run.get());
        if (!next.isEmpty()) {
            clocks.reckon(next);
            database.createNativeQuery("update leads set reckoned = :run, changed_at = changed_at where id in (:ids)")
                    .setParameter("run", run.get())
                    .setParameter("ids", next)
                    .executeUpdate();
        }
        return next.size();
    }

    private List<UUID> held(String sql, long run) {
        List<?> rows = database.createNativeQuery(sql).setParameter("run", run).getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    /** Tells of clocks that have turned yellow or red, and notes those that were missed; how many. */
    @Transactional
    public int tell() {
        if (lock.holdIfFree(DAY).isEmpty()) {
            return 0;
        }
        LocalDate today = ZoneTime.today(clock);
        List<TurnedClocks.Turned> found = turned.next(today, LEADS);
        writer.facts(found.stream()
                .filter(one -> one.light() == Light.RED && one.clock().kind().isDuty())
                .map(one -> NewClockFact.of(one.lead(), one.clock(), ClockOutcome.MISSED))
                .toList());
        if (!found.isEmpty()) {
            turned.told(found);
            told.fire(new ClocksTurned(
                    found.stream().map(TurnedClocks.Turned::toldOf).toList()));
        }
        return found.size();
    }
}
