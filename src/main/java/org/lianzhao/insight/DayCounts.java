package org.lianzhao.insight;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts of numbers of days, from which the median is read without sorting them. */
final class DayCounts {
    /** Thirty years: what is longer counts as that. */
    private static final int MOST = 11_000;

    private int[] counts = new int[64];
    private int all;

    void add(int days) {
        int day = Math.min(Math.max(0, days), MOST);
        if (day >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(day + 1, 2 * counts.length));
        }
        counts[day]++;
        all++;
    }

    /** The middle one, or half way between the two in the middle; null where there are none. */
    @Nullable
    Double median() {
        return all == 0 ? null : (at((all - 1) / 2) + at(all / 2)) / 2.0;
    }

    private int at(int position) {
        int passed = 0;
        for (int day = 0; day < counts.length; day++) {
            passed += counts[day];
            if (passed > position) {
                return day;
            }
        }
        throw new IllegalArgumentException("Nothing at " + position);
    }
}
