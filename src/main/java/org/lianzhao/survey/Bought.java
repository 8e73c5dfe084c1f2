package org.lianzhao.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.lianzhao.coverage.LocalShare;

/**
 * What was bought of a segment in a year.
 *
 * @param zone how much of it from the zone, in 万元
 * @param total in 万元
 * @param firms how many told
 */
record Bought(UUID segmentId, int year, BigDecimal zone, BigDecimal total, long firms) {
    private static final int DIGITS = 4;

    /** Rounded down, so that a share that is below a limit of as many digits stays below it. */
    LocalShare share() {
        return new LocalShare(zone.divide(total, DIGITS, RoundingMode.DOWN), year, (int) firms);
    }
}
