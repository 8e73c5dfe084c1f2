package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.DuplicateCheck.Finding;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.KnownByKeys;
import org.lianzhao.likeness.Sought;
import org.lianzhao.shared.region.Regions;

/** Looks in the register for firms like the one that somebody describes. */
@ApplicationScoped
class Duplicates {
    /** Lists are filled up to a power of two, and of those of 1,000 and more MariaDB makes tables of their own. */
    private static final int ASKED_AT_ONCE = 500;

    private final LookalikeRepository lookalikes;
    private final CompanyRepository companies;
    private final FormerRecordRepository former;
    private final Regions regions;

    Duplicates(
            LookalikeRepository lookalikes,
            CompanyRepository companies,
            FormerRecordRepository former,
            Regions regions) {
        this.former = former;
        this.lookalikes = lookalikes;
        this.companies = companies;
        this.regions = regions;
    }

    @Transactional
    DuplicateView of(DescribedCompany described) {
        return DuplicateView.of(like(described.traits(regions)));
    }

    /** Other firms that are like this one, which may be in the register or about to be. */
    @Transactional
    List<Match> like(Company company) {
        return like(company.traits()).stream()
                .filter(match -> !match.companyId().equals(company.getId()))
                .toList();
    }

    /** Registered firms that may be one of these. Only they are worth reading in whole: most that are near are not. */
    @Transactional
    Set<UUID> likely(List<FirmTraits> described) {
        Sought sought = Sought.byMost(described);
        return likely(described, sought, lookalikes.nearAny(sought));
    }

    /** Those that have a code, a number or a name of these by now, and were not among the likely ones before. */
    @Transactional
    Set<UUID> likelySince(List<FirmTraits> described, Set<UUID> before) {
        Sought sought = Sought.byMost(described);
        Set<UUID> named = new HashSet<>(lookalikes.named(sought));
        named.removeAll(before);
        return likely(described, sought, named);
    }

    private Set<UUID> likely(List<FirmTraits> described, Sought sought, Set<UUID> near) {
        if (near.isEmpty()) {
            return Set.of();
        }
        Map<Registered, List<Alias>> registered = new LinkedHashMap<>();
        partsOf(near).forEach(some -> registered.putAll(lookalikes.registeredWithNames(some)));
        KnownByKeys<Candidate> known = new KnownByKeys<>();
        // a record that was merged with another is found by its code only, and is no longer compared itself
        Set<UUID> likely = new HashSet<>(near);
        registered.keySet().forEach(one -> likely.remove(one.id()));
        for (Map.Entry<Registered, List<Alias>> entry : registered.entrySet()) {
            Registered one = entry.getKey();
            FirmTraits firm = one.traits(entry.getValue());
            known.add(firm, new Candidate(one.id(), firm));
            if (sought.isCodeOf(firm)) {
                likely.add(one.id());
            }
        }
        described.forEach(firm -> known.near(firm).stream()
                .filter(one -> DuplicateCheck.compare(firm, one.firm()).strength() > 0)
                .forEach(one -> likely.add(one.id())));
        return likely;
    }

    private static List<List<UUID>> partsOf(Set<UUID> ids) {
        List<UUID> all = ids.stream().sorted().toList();
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE)));
        }
        return parts;
    }

    private record Candidate(UUID id, FirmTraits firm) {}

    private List<Match> like(FirmTraits described) {
        Set<UUID> near = new HashSet<>(lookalikes.near(Sought.by(described), described.cityCode()));
        UUID bearer = former.standingFor(described.creditCode()).orElse(null);
        if (bearer != null) {
            near.add(bearer);
        }
        if (near.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Alias>> names = companies.names(near);
        return lookalikes.registered(near).stream()
                .map(one -> one.id().equals(bearer) ? one.under(described.creditCode()) : one)
                .flatMap(one -> match(described, one, names.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(Match::outcome)
                        .thenComparing(Match::strength, Comparator.reverseOrder())
                        .thenComparing(Match::companyId))
                .toList();
    }

    private static Stream<Match> match(FirmTraits described, Registered one, List<Alias> names) {
        Finding found = DuplicateCheck.compare(described, one.traits(names));
        return found.reasons().isEmpty()
                ? Stream.empty()
                : Stream.of(new Match(
                        one.id(),
                        one.name(),
                        found.outcome(),
                        found.reasons().get(0),
                        found.reasons(),
                        found.strength()));
    }
}
