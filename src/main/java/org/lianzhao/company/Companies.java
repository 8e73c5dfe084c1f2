package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What others may ask about firms: which there are, and in which form their names are compared. */
@ApplicationScoped
public class Companies {
    private final EntityManager database;

    Companies(EntityManager database) {
        this.database = database;
    }

    /** The kind under which the search index knows firms. */
    public static final String INDEXED = CompanyIndex.KIND;

    /** The firms with these keys, by key. */
    @Transactional
    public Map<UUID, CompanyRef> refs(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("""
                        select new org.lianzhao.company.CompanyRef(c.id, c.name, c.creditCode, c.regionCode)
                        from Company c where c.id in :ids
                        """, CompanyRef.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(CompanyRef::id, Function.identity()));
    }

    /** What these firms are about, with their tags, by key. */
    @Transactional
    public Map<UUID, CompanyProfile> profiles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<String>> tags = database.createQuery(
                        "select c.id, t from Company c join c.tags t where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return database.createQuery("""
                        select c.id, c.name, c.products, c.businessScope, c.regionCode, c.sourceNote
                        from Company c where c.id in :ids
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> CompanyProfile.of(row, tags.getOrDefault((UUID) row[0], List.of())))
                .collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
    }

    /** A name in the form that is equal only for the same name. */
    public static String nameKey(String name) {
        return CompanyName.of(name).key();
    }

    /** A text in the form that searches compare. */
    public static String searched(String text) {
        return CompanyName.of(text).searched();
    }
}
