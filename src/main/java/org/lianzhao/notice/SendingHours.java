package org.lianzhao.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.WorkingDays;

/**
 * When somebody may be written to: on working days outside of quiet hours, and each day the digest first. What happens in
 * quiet hours is in the next digest; one that would fall into them waits until they are over.
 *
 * @param quietTo on the next day where it is earlier than {@code quietFrom}; the same for no quiet hours
 */
record SendingHours(LocalTime quietFrom, LocalTime quietTo, LocalTime digestAt) {

    /** Longer than any holiday: nothing waits for ever. */
    private static final int MOST_STEPS = 90;

    /** What may be sent now. */
    enum Turn {
        /** Nothing: it is too early, too late, or nobody works. */
        NOTHING,
        /** The digest of the day, which has not gone out yet. */
        DIGEST,
        /** What has just happened. */
        NEWS
    }

    /** The same for somebody who has quiet hours of his own. */
    SendingHours quietAs(Reader reader) {
        return new SendingHours(reader.getQuietFrom(), reader.getQuietTo(), digestAt);
    }

    /** @param lastDigest the day of the last digest; null where there was none */
    Turn turn(LocalDateTime now, WorkingDays days, @Nullable LocalDate lastDigest) {
        LocalDate today = now.toLocalDate();
        if (!days.isWorking(today)
                || isQuiet(now.toLocalTime())
                || now.toLocalTime().isBefore(digestAt)) {
            return Turn.NOTHING;
        }
        return lastDigest == null || lastDigest.isBefore(today) ? Turn.DIGEST : Turn.NEWS;
    }

    /** Since when something may be sent: that moment, or the first one after it that is neither too early nor too late nor on a day off. */
    LocalDateTime open(LocalDateTime from, WorkingDays days) {
        LocalDateTime moment = from;
        for (int steps = 0; steps < MOST_STEPS && turn(moment, days, null) == Turn.NOTHING; steps++) {
            moment = later(moment, days);
        }
        return moment;
    }

    private LocalDateTime later(LocalDateTime moment, WorkingDays days) {
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        if (days.isWorking(day) && time.isBefore(digestAt)) {
            return day.atTime(digestAt);
        }
        return days.isWorking(day) && quietTo.isAfter(time)
                ? day.atTime(quietTo)
                : day.plusDays(1).atTime(digestAt);
    }

    private boolean isQuiet(LocalTime time) {
        if (quietFrom.isAfter(quietTo)) { // over midnight
            return !time.isBefore(quietFrom) || time.isBefore(quietTo);
        }
        return !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }
}
