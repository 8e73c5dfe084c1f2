package org.lianzhao.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/**
 * Firms in production near the zone that could supply a segment, each counted once where it is nearest (园区缺、市域有).
 *
 * @param city firms of the city that more than somebody's word tells
 * @param province the same of the province
 * @param claimed firms of either of which only somebody's word tells it: shown, and changing nothing
 */
public record Nearby(int city, int province, int claimed) {
    static final Nearby NOBODY = new Nearby(0, 0, 0);

    static Nearby of(List<ResidentRow> named) {
        Map<UUID, ResidentRow> nearest = named.stream()
                .filter(firm -> firm.place() == Place.CITY || firm.place() == Place.PROVINCE)
                .filter(firm -> firm.presence() == Presence.PRODUCTION)
                .collect(Collectors.toMap(ResidentRow::companyId, firm -> firm, Nearby::better));
        return new Nearby(count(nearest, Place.CITY), count(nearest, Place.PROVINCE), (int)
                nearest.values().stream().filter(ResidentRow::onlyClaimed).count());
    }

    private static ResidentRow better(ResidentRow one, ResidentRow other) {
        return Comparator.comparing(ResidentRow::onlyClaimed)
                                .thenComparing(ResidentRow::place)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static int count(Map<UUID, ResidentRow> firms, Place place) {
        return (int) firms.values().stream()
                .filter(firm -> firm.place() == place && !firm.onlyClaimed())
                .count();
    }

    /** What a gap still weighs when these could supply it. */
    double factor(CoverRules rules) {
        if (city > 0) {
            return rules.city();
        }
        return province > 0 ? rules.province() : 1;
    }

    /** All that count. */
    public int total() {
        return city + province;
    }
}
