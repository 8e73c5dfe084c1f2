package org.lianzhao.ownership;

import org.lianzhao.setting.Settings.Numbers;
import org.lianzhao.shared.problem.Refused;

/**
 * How many leads somebody may still claim.
 *
 * @param has how many claimed ones he has
 * @param most how many he may have
 * @param today how many he claimed today
 * @param mostToday how many he may claim in a day
 */
record Allowance(int has, int most, int today, int mostToday) {

    static Allowance of(Numbers numbers, int has, int today) {
        return new Allowance(
                has, numbers.whole(OwnershipSettings.CLAIMS), today, numbers.whole(OwnershipSettings.CLAIMS_A_DAY));
    }

    /** Refuses whoever has enough. */
    void requireOneMore() {
        if (has >= most) {
            throw new Refused("pool-claims-spent", most);
        }
        if (today >= mostToday) {
            throw new Refused("pool-claims-today", mostToday);
        }
    }
}
