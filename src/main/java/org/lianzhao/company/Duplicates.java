package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateCheck.Finding;
import org.lianzhao.company.DuplicateCheck.Outcome;
import org.lianzhao.company.DuplicateCheck.Subject;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Looks in the register for firms like the one that somebody describes. */
@ApplicationScoped
class Duplicates {
    private final CompanyRepository companies;
    private final Regions regions;

    Duplicates(CompanyRepository companies, Regions regions) {
        this.companies = companies;
        this.regions = regions;
    }

    @Transactional
    DuplicateView of(DescribedCompany described) {
        CompanyName name = CompanyName.of(described.name());
        CreditCode code = CreditCode.read(described.creditCode());
        String creditCode = code != null && code.hasShape() ? code.normalised() : null;
        String oldNumber = code != null && code.isOldNumber() ? code.normalised() : null;
        Subject subject =
                new Subject(Set.of(name.key()), Set.of(name.core()), creditCode, oldNumber, cityOf(described));
        Map<UUID, Registered> candidates = new LinkedHashMap<>();
        Stream.of(
                        creditCode == null ? List.<Registered>of() : companies.withCode(creditCode),
                        oldNumber == null ? List.<Registered>of() : companies.withRegistrationNo(oldNumber),
                        companies.named(name.key()),
                        companies.withCore(name.core()))
                .flatMap(List::stream)
                .forEach(found -> candidates.put(found.id(), found));
        return view(subject, List.copyOf(candidates.values()));
    }

    private DuplicateView view(Subject described, List<Registered> candidates) {
        if (candidates.isEmpty()) {
            return new DuplicateView(Outcome.DIFFERENT, List.of());
        }
        Map<UUID, List<Alias>> names =
                companies.names(candidates.stream().map(Registered::id).toList());
        List<Match> matches = candidates.stream()
                .flatMap(one -> match(described, one, names.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(Match::outcome).thenComparing(Match::reason))
                .toList();
        return new DuplicateView(
                matches.isEmpty() ? Outcome.DIFFERENT : matches.get(0).outcome(), matches);
    }

    private static Stream<Match> match(Subject described, Registered one, List<Alias> names) {
        Set<String> keys = names.stream()
                .filter(name -> name.kind() != Alias.Kind.SHORT)
                .map(Alias::nameKey)
                .collect(Collectors.toSet());
        Set<String> cores = names.stream().map(Alias::nameCore).collect(Collectors.toSet());
        Finding finding = DuplicateCheck.compare(
                described, new Subject(keys, cores, one.creditCode(), one.registrationNo(), one.cityCode()));
        return finding.reason() == null
                ? Stream.empty()
                : Stream.of(new Match(one.id(), one.name(), finding.outcome(), finding.reason()));
    }

    private @Nullable String cityOf(DescribedCompany described) {
        return regions.today(described.regionCode()).map(Region::cityCode).orElse(null);
    }
}
