package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.ScanBucket.Member;
import org.lianzhao.company.ScanEntries.Entry;

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
        ScanPlace place = ScanPlace.read(position);
        List<Entry> read = read(place, most);
        ScanEntries entries = ScanEntries.of(place, read, read.size() < most);
        List<LookalikeFound> found = new ArrayList<>();
        int compared = 0;
        for (ScanBucket bucket : buckets(entries.several())) {
            found.addAll(bucket.alike());
            compared += bucket.compared();
        }
        ScanPlace next = entries.next();
        return new ScanPage(next == null ? null : next.written(), entries.size(), compared, found);
    }

    private List<Entry> read(ScanPlace place, int most) {
        ScanWalk walk = place.walk();
        UUID within = place.within();
        Query select = database.createNativeQuery(within == null ? walk.behind() : walk.within());
        if (within != null) {
            select.setParameter("within", within);
        }
        List<?> rows = select.setParameter("after", walk.key(place.key()))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Entry(String.valueOf(cells[0]), Objects.requireNonNull(MergeRepository.id(cells[1]))))
                .toList();
    }

    // where all have right codes there is nothing to ask, and where most have there is little: names are read for that
    // only
    private List<ScanBucket> buckets(List<Set<UUID>> several) {
        Map<UUID, Registered> registered = registered(several);
        List<List<Registered>> open = several.stream()
                .map(ids -> ids.stream()
                        .map(registered::get)
                        .filter(Objects::nonNull)
                        .toList())
                .filter(firms -> firms.size() > 1 && !firms.stream().allMatch(Registered::isCoded))
                .toList();
        Map<UUID, Member> members = members(open);
        return open.stream()
                .map(firms -> new ScanBucket(firms.stream()
                        .map(firm -> Objects.requireNonNull(members.get(firm.id())))
                        .toList()))
                .toList();
    }

    private Map<UUID, Registered> registered(List<Set<UUID>> several) {
        Set<UUID> ids = several.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, Registered> registered = new HashMap<>();
        if (!ids.isEmpty()) {
            lookalikes.registered(ids).forEach(one -> registered.put(one.id(), one));
        }
        return registered;
    }

    private Map<UUID, Member> members(List<List<Registered>> open) {
        Map<UUID, Registered> firms = new HashMap<>();
        open.stream().flatMap(Collection::stream).forEach(firm -> firms.put(firm.id(), firm));
        if (firms.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Alias>> names = companies.names(firms.keySet());
        return firms.values().stream()
                .map(one -> new Member(one.id(), one.traits(names.getOrDefault(one.id(), List.of()))))
                .collect(Collectors.toMap(Member::id, member -> member));
    }
}
