package org.lianzhao.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.persistence.Json;

/** Keeps every change for those who follow: written with the change itself, read in the order of commit. */
@ApplicationScoped
public class Outbox {
    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    Outbox(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void keep(@Observes Change change) {
        String payload = json.write(Map.of("before", change.before(), "after", change.after()));
        database.persist(new OutboxMessage(change, payload, clock.instant()));
    }

    /** Changes with a number above {@code number}, in order; those committed but not yet numbered come later. */
    @Transactional
    public List<OutboxRow> after(long number, int limit) {
        return database.createQuery("""
                        select new org.lianzhao.shared.outbox.OutboxRow(
                            m.number, m.name, m.subjectType, m.subjectId, m.payload, m.recordedAt)
                        from OutboxMessage m where m.number > :number order by m.number
                        """, OutboxRow.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }
}
