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

    /** What may be sent now. */
    enum Turn {
        /** Nothing: it is too early, too late, or nobody works. */
        NOTHING,
        /** The digest of the day, which has not gone out yet. */
        DIGEST,
        /** What has just happened. */
        NEWS
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

    private boolean isQuiet(LocalTime time) {
        if (quietFrom.isAfter(quietTo)) { // over midnight
            return !time.isBefore(quietFrom) || time.isBefore(quietTo);
        }
        return !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }
}
