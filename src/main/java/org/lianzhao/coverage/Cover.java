package org.lianzhao.coverage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/**
 * How well a segment is covered by firms that are named, computed by domain.md 2.2 and 2.3. What people said about it
 * stands beside it and is not touched.
 *
 * @param computed the status that follows from the firms
 * @param coverage 0 to 1; see {@link CoverRules}
 * @param producing firms of the zone in production
 * @param preparing firms of the zone that build or have signed
 * @param unverified firms of the zone of which nothing is verified
 * @param nearby firms of the city or province in production: 园区缺、市域有
 */
record Cover(CoverageStatus computed, double coverage, int producing, int preparing, int unverified, int nearby) {
    static Cover of(List<ResidentRow> all, @Nullable StatusView said, CoverRules rules) {
        // what somebody only says by hand is shown, and counts once a source or a verified stage tells it
        List<ResidentRow> named =
                all.stream().filter(firm -> !firm.onlyClaimed()).toList();
        List<ResidentRow> here = inZone(named);
        int producing = count(here, Presence.PRODUCTION);
        int preparing = count(here, Presence.CONSTRUCTION) + count(here, Presence.SIGNED);
        int nearby = (int) named.stream()
                .filter(firm -> firm.place() == Place.CITY || firm.place() == Place.PROVINCE)
                .filter(firm -> firm.presence() == Presence.PRODUCTION)
                .count();
        return new Cover(
                status(
                        producing,
                        preparing,
                        !here.isEmpty() || (said != null && said.status().isPresent()),
                        rules),
                share(here, producing, rules),
                producing,
                preparing,
                here.size() - producing - preparing,
                nearby);
    }

    /** The firms of the zone, each as far as it has got: one that a report and a project name is one firm. */
    static List<ResidentRow> inZone(List<ResidentRow> named) {
        return List.copyOf(named.stream()
                .filter(firm -> firm.place() == Place.ZONE)
                .collect(Collectors.toMap(
                        ResidentRow::companyId,
                        Function.identity(),
                        (one, other) -> one.presence().compareTo(other.presence()) <= 0 ? one : other))
                .values());
    }

    private static CoverageStatus status(int producing, int preparing, boolean named, CoverRules rules) {
        if (producing >= rules.required()) {
            return CoverageStatus.STRONG;
        }
        if (producing + preparing > 0) {
            return CoverageStatus.WEAK;
        }
        return named ? CoverageStatus.UNKNOWN : CoverageStatus.MISSING;
    }

    private static double share(List<ResidentRow> here, int producing, CoverRules rules) {
        double sum =
                here.stream().mapToDouble(firm -> rules.weight(firm.presence())).sum();
        double share = Math.min(1, sum / rules.required());
        return producing == 0 ? Math.min(rules.ceiling(), share) : share;
    }

    private static int count(List<ResidentRow> firms, Presence presence) {
        return (int) firms.stream().filter(firm -> firm.presence() == presence).count();
    }

    /** The status that holds: what was said, or where nothing is, what follows from the firms. */
    CoverageStatus held(@Nullable StatusView said) {
        return said == null ? computed : said.status();
    }

    /** Whether what was said and what follows from the named firms are not the same. */
    boolean differsFrom(CoverageStatus said) {
        return computed != said;
    }
}
