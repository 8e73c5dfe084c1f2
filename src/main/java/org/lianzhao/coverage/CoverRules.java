package org.lianzhao.coverage;

import org.lianzhao.company.Presence;
import org.lianzhao.setting.Settings.Numbers;

/**
 * The numbers by which coverage is computed.
 *
 * @param required how many producing firms make a segment strong
 * @param construction what a firm that builds counts, a producing one counting 1
 * @param signed what a firm that has signed counts
 * @param ceiling the most that comes out while nobody produces, so that a signature never closes a gap
 */
record CoverRules(int required, double construction, double signed, double ceiling) {

    static CoverRules of(Numbers numbers) {
        return new CoverRules(
                numbers.whole(CoverSettings.REQUIRED),
                numbers.share(CoverSettings.CONSTRUCTION),
                numbers.share(CoverSettings.SIGNED),
                numbers.share(CoverSettings.CEILING));
    }

    double weight(Presence presence) {
        return switch (presence) {
            case PRODUCTION -> 1.0;
            case CONSTRUCTION -> construction;
            case SIGNED -> signed;
            case PLANNED, UNVERIFIED -> 0;
        };
    }
}
