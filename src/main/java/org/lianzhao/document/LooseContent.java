package org.lianzhao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.NotReady;

/**
 * Content that no document has. It is announced before it is put in the store and settled in the transaction that records
 * its document; it is let go in the one that withdraws it. What stands here past its day is a stray, whatever broke in
 * between; so nobody has to look through the whole store.
 */
@ApplicationScoped
class LooseContent {
    /** Content that has waited so long for its document waits for one that does not come. */
    static final Duration ON_ITS_WAY = Duration.ofDays(1);

    /** A database that is brought back from a copy of the last weeks still finds what its documents had. */
    static final Duration LEFT_BEHIND = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 1000;

    private final EntityManager database;
    private final DocumentStore store;
    private final Clock clock;

    LooseContent(EntityManager database, DocumentStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** A key for content that is about to be put in the store. */
    @Transactional
    String announce() {
        String key = UUID.randomUUID().toString();
        note(key, ON_ITS_WAY);
        return key;
    }

    /** The content belongs to a document from now on. */
    @Transactional(TxType.MANDATORY)
    void settle(String key) {
        if (forget(key) == 0) {
            throw new NotReady("document-late"); // it took a day to get here, and was tidied away
        }
    }

    /** The content belongs to no document any longer. */
    @Transactional(TxType.MANDATORY)
    void letGo(String key) {
        note(key, LEFT_BEHIND);
    }

    /** Removes content that no document has; what was settled stays. */
    @Transactional
    void drop(String key) {
        if (forget(key) > 0) {
            try {
                store.delete(key); // before the row is gone for good, so that a crash leaves no stray
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }

    /** What should have gone by this moment, what has waited longest first. */
    @Transactional
    List<String> due(Instant moment) {
        return database
                .createNativeQuery(
                        "select content_key from loose_content where due_at < :moment order by due_at", String.class)
                .setParameter("moment", moment)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Tries this content again later, so that what the store refuses does not stand before the rest. */
    @Transactional
    void putOff(String key) {
        database.createNativeQuery("update loose_content set due_at = :due where content_key = :key")
                .setParameter("key", key)
                .setParameter("due", clock.instant().plus(ON_ITS_WAY))
                .executeUpdate();
    }

    private void note(String key, Duration stay) {
        database.createNativeQuery("insert into loose_content (content_key, due_at) values (:key, :due)")
                .setParameter("key", key)
                .setParameter("due", clock.instant().plus(stay))
                .executeUpdate();
    }

    private int forget(String key) {
        return database.createNativeQuery("delete from loose_content where content_key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }
}
