package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateCheck.Subject;
import org.lianzhao.company.ScanBucket.Member;

/**
 * Looks through the whole register for firms that are like each other, part by part in the order of an index: only firms
 * with a name in common, but for region and legal form, are worth comparing. A record that was merged with another has no
 * names of its own, so that it is not met.
 */
@ApplicationScoped
public class RegisterScan {
    private final EntityManager database;
    private final CompanyRepository companies;

    RegisterScan(EntityManager database, CompanyRepository companies) {
        this.database = database;
        this.companies = companies;
    }

    /** How many names there are about: what the database guesses, for nobody counts a million rows for a bar. */
    @Transactional
    public long names() {
        Object guess = database.createNativeQuery("""
                        select table_rows from information_schema.tables
                        where table_schema = database() and table_name = 'company_name'
                        """).getSingleResult();
        return guess == null ? 0 : ((Number) guess).longValue();
    }

    /**
     * Looks through the next part.
     *
     * @param after where the last one ended; empty for the beginning
     * @param most how many names to look at
     */
    @Transactional
    public ScanPage next(String after, int most) {
        List<?> rows = database.createNativeQuery("""
                        select name_core, company_id from company_name where name_core > :after
                        order by name_core, company_id limit :most
                        """)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        Map<String, Set<UUID>> buckets = new LinkedHashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> buckets.computeIfAbsent((String) row[0], core -> new LinkedHashSet<>())
                        .add(Objects.requireNonNull(MergeRepository.id(row[1]))));
        boolean end = rows.size() < most;
        List<String> cores = new ArrayList<>(buckets.keySet());
        if (!end && cores.size() > 1) {
            buckets.remove(cores.remove(cores.size() - 1)); // may go on in the next part: it is read whole there
        }
        return page(buckets.values(), end ? null : cores.get(cores.size() - 1), rows.size());
    }

    private ScanPage page(Collection<Set<UUID>> buckets, @Nullable String next, int looked) {
        List<Set<UUID>> several = buckets.stream().filter(ids -> ids.size() > 1).toList();
        Map<UUID, Member> members =
                members(several.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<LookalikeFound> found = new ArrayList<>();
        int compared = 0;
        for (Set<UUID> ids : several) {
            ScanBucket bucket = new ScanBucket(
                    ids.stream().map(members::get).filter(Objects::nonNull).toList());
            found.addAll(bucket.alike());
            compared += bucket.compared();
        }
        return new ScanPage(next, looked, compared, found);
    }

    private Map<UUID, Member> members(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Alias>> names = companies.names(ids);
        return companies.registered(ids).stream()
                .map(one -> new Member(one.id(), subject(one, names.getOrDefault(one.id(), List.of()))))
                .collect(Collectors.toMap(Member::id, member -> member));
    }

    private static Subject subject(Registered one, List<Alias> names) {
        Set<String> keys = names.stream()
                .filter(name -> name.kind() != Alias.Kind.SHORT)
                .map(Alias::nameKey)
                .collect(Collectors.toSet());
        Set<String> cores = names.stream().map(Alias::nameCore).collect(Collectors.toSet());
        return new Subject(keys, cores, one.creditCode(), one.registrationNo(), one.cityCode());
    }
}
