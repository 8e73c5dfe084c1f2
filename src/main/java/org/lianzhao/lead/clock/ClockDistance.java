package org.lianzhao.lead.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.LeadStage;

/**
 * How far away the day is on which a clock is due, in the days that the clock itself counts.
 *
 * @param days less than 0 where it has passed
 * @param working whether they are working days
 */
public record ClockDistance(int days, boolean working) {
    /** The stages that people are given working days for. */
    private static final Set<LeadStage> OFFICE_WORK = Set.of(LeadStage.RESEARCH, LeadStage.REVIEW);

    /**
     * The distance of a clock of a lead in a stage. One that a weekend alone parts from today is told in days of the calendar:
     * no working day is left, and it is not today either.
     */
    public static ClockDistance of(ClockKind kind, LeadStage stage, LocalDate due, LocalDate today, WorkingDays days) {
        if (counts(kind, stage)) {
            int working = due.isBefore(today) ? -days.between(due, today) : days.between(today, due);
            if (working != 0) {
                return new ClockDistance(working, true);
            }
        }
        return new ClockDistance((int) ChronoUnit.DAYS.between(today, due), false);
    }

    /** Whether a clock of a lead in this stage counts working days. */
    static boolean counts(ClockKind kind, LeadStage stage) {
        return kind == ClockKind.RESPOND || (kind == ClockKind.STAGE && OFFICE_WORK.contains(stage));
    }
}
