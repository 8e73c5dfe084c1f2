package org.lianzhao.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeChunk;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.persistence.WorkLock;

/** Keeps every change for those who follow: written with the change itself, read in the order of commit. */
@ApplicationScoped
public class Outbox {
    private final EntityManager database;
    private final Json json;
    private final Clock clock;
    private final WorkLock work;
    private final OutboxNumbering numbering;

    Outbox(EntityManager database, Json json, Clock clock, WorkLock work, OutboxNumbering numbering) {
        this.work = work;
        this.numbering = numbering;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void keep(@Observes Change change) {
        String payload = json.write(Map.of("before", change.before(), "after", change.after()));
        database.persist(new OutboxMessage(change, payload, clock.instant()));
    }

    void keep(@Observes ChangeChunk chunk) {
        List<UUID> ids =
                chunk.each().stream().map(change -> change.subject().id()).toList();
        String payload = json.write(Map.of("before", Map.of(), "after", Map.of(OutboxRow.IDS, ids)));
        database.persist(new OutboxMessage(chunk, payload, clock.instant()));
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

    /** When the first change above this number was recorded; nothing where there is none. */
    @Transactional
    public Optional<Instant> recordedAfter(long number) {
        return database.createQuery(
                        "select m.recordedAt from OutboxMessage m where m.number > :number order by m.number",
                        Instant.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is committed and has no number yet, so that nobody who follows has it; usually not for a second. */
    @Transactional
    public Unnumbered unnumbered() {
        return database.createQuery(
                        "select new org.lianzhao.shared.outbox.Unnumbered(count(*), min(m.recordedAt))"
                                + " from OutboxMessage m where m.number is null",
                        Unnumbered.class)
                .getSingleResult();
    }

    /** The highest number given so far; 0 where there is none. */
    @Transactional
    public long last() {
        return work.position(OutboxNumbering.WORK);
    }

    /**
     * How many changes have ever been committed: who finds the same number again in a transaction of his own sees the same
     * records. Asked in one statement, so that a change that is just being numbered counts once.
     */
    @Transactional
    public long committed() {
        return ((Number) database.createNativeQuery("""
                        select w.position + (select count(*) from outbox m where m.number is null)
                        from work_lock w where w.name = :work
                        """)
                        .setParameter("work", OutboxNumbering.WORK)
                        .getSingleResult())
                .longValue();
    }

    /** The highest number that is no longer kept; who has got less far has to start over. */
    @Transactional
    public long purgedUpTo() {
        return work.position(OutboxPurge.WORK);
    }

    /** A number that this database drew when it was set up: tells readers that their place is in another one. */
    @Transactional
    public long origin() {
        return work.position("installation");
    }

    /** Numbers what has been committed now, instead of within a second. */
    public void numberNow() {
        numbering.run();
    }
}
