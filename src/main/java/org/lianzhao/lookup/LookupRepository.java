package org.lianzhao.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Questions about what sources outside answered. */
@ApplicationScoped
class LookupRepository {
    private final EntityManager database;

    LookupRepository(EntityManager database) {
        this.database = database;
    }

    void add(LookupAnswer answer) {
        database.persist(answer);
    }

    Optional<LookupAnswer> of(UUID id) {
        return Optional.ofNullable(database.find(LookupAnswer.class, id));
    }

    /** What this source last answered to this question since then. */
    Optional<LookupAnswer> latest(String source, String asked, Instant since) {
        return database.createQuery("""
                        select a from LookupAnswer a
                        where a.source = :source and a.asked = :asked and a.answeredAt > :since
                        order by a.answeredAt desc
                        """, LookupAnswer.class)
                .setParameter("source", source)
                .setParameter("asked", asked)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void forgetBefore(Instant moment) {
        database.createQuery("delete from LookupAnswer a where a.answeredAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
