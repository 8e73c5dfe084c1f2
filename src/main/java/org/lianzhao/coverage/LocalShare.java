package org.lianzhao.coverage;

import java.math.BigDecimal;

/**
 * How much of what large firms buy of a segment comes from the zone (本地配套率), by the latest survey that asked for it.
 *
 * @param share 0 to 1
 * @param year for which they told it
 * @param firms how many told
 */
public record LocalShare(BigDecimal share, int year, int firms) {

    /** Whether a segment with as many firms as it takes is not strong for this. */
    boolean isBelow(double threshold) {
        return share.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }
}
