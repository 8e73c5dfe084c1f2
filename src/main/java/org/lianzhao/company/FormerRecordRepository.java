package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about records that others stand for. */
@ApplicationScoped
class FormerRecordRepository {
    private final EntityManager database;

    FormerRecordRepository(EntityManager database) {
        this.database = database;
    }

    /** Records that were merged with these firms, by firm: whoever means one of them means the firm. */
    Map<UUID, List<FormerRecord>> of(Collection<UUID> companies) {
        return companies.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select c.mergedToId, new org.lianzhao.company.FormerRecord(c.id, c.creditCode)"
                                        + " from Company c where c.mergedToId in :ids",
                                Object[].class)
                        .setParameter("ids", companies)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (FormerRecord) row[1], Collectors.toList())));
    }

    /** The records that stand for these now: people may have named one that has been merged since. */
    Collection<UUID> standing(Collection<UUID> named) {
        return named.isEmpty()
                ? named
                : database.createQuery(
                                "select coalesce(c.mergedToId, c.id) from Company c where c.id in :ids", UUID.class)
                        .setParameter("ids", named)
                        .getResultList();
    }
}
