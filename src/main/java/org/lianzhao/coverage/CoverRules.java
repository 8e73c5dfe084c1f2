package org.lianzhao.coverage;

import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Presence;
import org.lianzhao.setting.Settings.Numbers;

/**
 * The numbers by which coverage is computed.
 *
 * @param required how many producing firms make a segment strong
 * @param construction what a firm that builds counts, a producing one counting 1
 * @param signed what a firm that has signed counts
 * @param ceiling the most that comes out while nobody produces, so that a signature never closes a gap
 * @param output in 万元 a year: a 链主 or 规上 firm that turns out as much in a segment makes it strong alone
 * @param local the share of what is bought of a segment that must come from the zone for 强, where firms were asked; 0 for none
 * @param months evidence of this age is to be renewed
 * @param city what a gap still weighs where firms of the city could supply it
 * @param province the same where only firms of the province could
 */
record CoverRules(
        int required,
        double construction,
        double signed,
        double ceiling,
        int output,
        double local,
        int months,
        double city,
        double province) {

    static CoverRules of(Numbers numbers) {
        return new CoverRules(
                numbers.whole(CoverSettings.REQUIRED),
                numbers.share(CoverSettings.CONSTRUCTION),
                numbers.share(CoverSettings.SIGNED),
                numbers.share(CoverSettings.CEILING),
                numbers.whole(CoverSettings.OUTPUT),
                numbers.share(CoverSettings.LOCAL),
                numbers.whole(CoverSettings.MONTHS),
                numbers.share(CoverSettings.CITY),
                numbers.share(CoverSettings.PROVINCE));
    }

    /** The rules for a segment that has a number of firms of its own, or none. */
    CoverRules requiring(@Nullable Integer own) {
        return own == null
                ? this
                : new CoverRules(own, construction, signed, ceiling, output, local, months, city, province);
    }

    /** The rules of before a local share was asked for. */
    CoverRules withoutLocal() {
        return new CoverRules(required, construction, signed, ceiling, output, 0, months, city, province);
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
