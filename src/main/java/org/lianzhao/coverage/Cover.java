package org.lianzhao.coverage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/**
 * How well a segment is covered by firms that are named, and by which rule. What people said about it stands beside it and
 * is not touched.
 *
 * @param computed the status that follows from the firms
 * @param rule by which it follows
 * @param coverage 0 to 1; see {@link CoverRules}
 * @param required how many producing firms the segment takes
 * @param producing firms of the zone in production
 * @param preparing firms of the zone that build or have signed
 * @param unverified firms of the zone of which nothing is verified
 * @param largeFirm one that is enough alone
 * @param supply capacity against local demand, where that is known
 * @param local how much of what is bought of it comes from the zone; null where nobody was asked
 * @param localRequired the share of it that strong takes where firms were asked, 0 to 1; 0 for none
 * @param nearby firms of the city or province in production: 园区缺、市域有
 */
record Cover(
        CoverageStatus computed,
        Rule rule,
        double coverage,
        int required,
        int producing,
        int preparing,
        int unverified,
        @Nullable LargeFirm largeFirm,
        @Nullable Supply supply,
        @Nullable LocalShare local,
        double localRequired,
        Nearby nearby) {

    /**
     * @param demand what was entered of local demand, if anything
     * @param local what a survey tells of local purchases, if any does
     */
    static Cover of(
            List<ResidentRow> all,
            @Nullable StatusView said,
            @Nullable FactorView demand,
            @Nullable LocalShare local,
            CoverRules rules) {
        // what somebody only says by hand is shown, and counts once a source or a verified stage tells it or it is
        // verified
        List<ResidentRow> named =
                all.stream().filter(firm -> !firm.onlyClaimed()).toList();
        List<ResidentRow> here = inZone(named);
        int producing = count(here, Presence.PRODUCTION);
        int preparing = count(here, Presence.CONSTRUCTION) + count(here, Presence.SIGNED);
        LargeFirm large = LargeFirm.of(here, rules);
        Supply supply = Supply.of(here, demand);
        Rule rule = rule(
                producing >= rules.required() ? Rule.ENOUGH_PRODUCING : large == null ? null : Rule.LARGE_FIRM,
                shortness(supply, local, rules),
                producing,
                preparing,
                !here.isEmpty() || (said != null && said.status().isPresent()));
        return new Cover(
                rule.status(),
                rule,
                share(here, producing, rules),
                rules.required(),
                producing,
                preparing,
                here.size() - producing - preparing,
                large,
                supply,
                local,
                rules.local(),
                Nearby.of(all));
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

    /** What keeps a segment with firms enough from being strong. */
    private static @Nullable Rule shortness(@Nullable Supply supply, @Nullable LocalShare local, CoverRules rules) {
        if (supply != null && supply.isShort()) {
            return Rule.CAPACITY_SHORT;
        }
        return local != null && local.isBelow(rules.local()) ? Rule.LOCAL_SHORT : null;
    }

    private static Rule rule(
            @Nullable Rule strong, @Nullable Rule shortness, int producing, int preparing, boolean named) {
        if (strong != null) {
            return shortness == null ? strong : shortness;
        }
        if (producing > 0) {
            return Rule.FEW_PRODUCING;
        }
        if (preparing > 0) {
            return Rule.ONLY_PREPARING;
        }
        return named ? Rule.NOTHING_VERIFIED : Rule.NOBODY;
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

    /** Whether the zone has nobody and firms near it produce: 园区缺、市域有. */
    boolean onlyNearby() {
        return producing + preparing + unverified == 0 && nearby.total() > 0;
    }
}
