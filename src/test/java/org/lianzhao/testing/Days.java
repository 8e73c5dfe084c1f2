package org.lianzhao.testing;

import java.time.LocalDate;
import org.lianzhao.shared.time.ZoneTime;

/** Days for which something can be planned or was, whenever the tests run. */
public final class Days {
    private Days() {}

    /** A day to come, as it is written in a call. */
    public static String later() {
        return LocalDate.now(ZoneTime.ZONE).plusYears(1).toString();
    }

    /** A day that was so many days ago. */
    public static String ago(int days) {
        return LocalDate.now(ZoneTime.ZONE).minusDays(days).toString();
    }
}
