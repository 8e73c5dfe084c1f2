package org.lianzhao.trend;

import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells days apart by weeks, so that three years are 156 points. */
final class Weeks {
    private Weeks() {}

    /** The last point of each week, in the order of the days given. */
    static List<TrendPoint> of(List<TrendPoint> days) {
        Map<String, TrendPoint> last = new LinkedHashMap<>();
        days.forEach(point -> last.put(
                point.day().get(IsoFields.WEEK_BASED_YEAR) + " " + point.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                point));
        return List.copyOf(last.values());
    }
}
