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
import org.lianzhao.company.ScanBucket.Member;

/**
 * Looks through the whole register for firms that are like each other, part by part in the order of one index after the
 * other: only firms that have something in common are worth comparing. A record for which another stands has no names and
 * no keys, so that it is not met.
 */
@ApplicationScoped
public class RegisterScan {
    private final EntityManager database;
    private final CompanyRepository companies;
    private final LookalikeRepository lookalikes;

    RegisterScan(EntityManager database, CompanyRepository companies, LookalikeRepository lookalikes) {
        this.database = database;
        this.companies = companies;
        this.lookalikes = lookalikes;
    }

    /** How many entries of indexes there are about: what the database guesses, for nobody counts millions for a bar. */
    @Transactional
    public long entries() {
        Object guess = database.createNativeQuery("""
                        select sum(case table_name when 'company' then 3 * table_rows else table_rows end)
                        from information_schema.tables
                        where table_schema = database() and table_name in ('company', 'company_name')
                        """).getSingleResult();
        return guess == null ? 0 : ((Number) guess).longValue();
    }

    /**
     * Looks through the next part.
     *
     * @param position where the last one ended; empty for the beginning
     * @param most how many entries to look at
     */
    @Transactional
    public ScanPage next(String position, int most) {
        String[] place = position.split(":", 2);
        ScanWalk walk = position.isEmpty() ? ScanWalk.CORE : ScanWalk.valueOf(place[0]);
        String after = position.isEmpty() ? walk.beginning() : place[1];
        List<?> rows = database.createNativeQuery(walk.rows())
                .setParameter("after", walk.key(after))
                .setParameter("most", most)
                .getResultList();
        Map<String, Set<UUID>> buckets = buckets(rows);
        List<String> keys = new ArrayList<>(buckets.keySet());
        boolean end = rows.size() < most;
        if (!end && keys.size() > 1) {
            buckets.remove(keys.remove(keys.size() - 1)); // may go on in the next part: it is read whole there
        }
        return page(buckets.values(), end ? next(walk) : walk + ":" + keys.get(keys.size() - 1), rows.size());
    }

    private static @Nullable String next(ScanWalk walk) {
        return walk.following().map(next -> next + ":" + next.beginning()).orElse(null);
    }

    private static Map<String, Set<UUID>> buckets(List<?> rows) {
        Map<String, Set<UUID>> buckets = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            buckets.computeIfAbsent(String.valueOf(cells[0]), key -> new LinkedHashSet<>())
                    .add(Objects.requireNonNull(MergeRepository.id(cells[1])));
        }
        return buckets;
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
        return lookalikes.registered(ids).stream()
                .map(one -> new Member(one.id(), one.traits(names.getOrDefault(one.id(), List.of()))))
                .collect(Collectors.toMap(Member::id, member -> member));
    }
}
