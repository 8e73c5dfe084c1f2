package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about who is what at which firm. */
@ApplicationScoped
class PostRepository {
    private final EntityManager database;

    PostRepository(EntityManager database) {
        this.database = database;
    }

    /** What these people are and were, what they are first, the latest recorded first, by person. */
    Map<UUID, List<PersonPost>> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from PersonPost p where p.personId in :people order by p.current desc, p.id desc",
                                PersonPost.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(PersonPost::getPersonId));
    }

    /** The posts at a firm that are held, or those that were, the latest recorded first, from before {@code below} on. */
    List<PersonPost> at(UUID company, boolean current, @Nullable UUID below, int most) {
        return database.createQuery("""
                        from PersonPost p where p.companyId = :company and p.current = :current
                            and (:below is null or p.id < :below) order by p.id desc
                        """, PersonPost.class)
                .setParameter("company", company)
                .setParameter("current", current)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is or was at one of these firms. */
    Set<UUID> peopleAt(Collection<UUID> companies) {
        return Set.copyOf(database.createQuery(
                        "select distinct p.personId from PersonPost p where p.companyId in :companies", UUID.class)
                .setParameter("companies", companies)
                .getResultList());
    }

    /** How many people are or were at a firm. */
    int countAt(UUID company) {
        return database.createQuery(
                        "select count(distinct p.personId) from PersonPost p where p.companyId = :company", Long.class)
                .setParameter("company", company)
                .getSingleResult()
                .intValue();
    }
}
