package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hibernate.Session;

/**
 * A kind of file in tests: a row that holds 坏 gets past every check and fails in the database; after one that holds 失联 the
 * database commits and the program does not learn of it, once; one that holds 相遇 and a number meets somebody else at work
 * that often.
 */
@ApplicationScoped
class FragileKind implements ImportKind {
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<UUID, NavigableMap<UUID, MadeRecord>> made = new ConcurrentHashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<String, Integer> met = new HashMap<>();
    private volatile boolean away;

    FragileKind(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** From now on the database seems to be away, or not. */
    void seemAway(boolean now) {
        away = now;
    }

    /** What is left of what an import made. */
    List<String> left(String batch) {
        return made(UUID.fromString(batch)).values().stream()
                .map(MadeRecord::label)
                .toList();
    }

    @Override
    public String code() {
        return "fragile";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("name", "名称"));
    }

    @Override
    public ImportWork begin(ImportSource source) {
        if (away) {
            throw new IllegalStateException("示例");
        }
        NavigableMap<UUID, MadeRecord> records = made(source.batch());
        return rows -> rows.stream().map(row -> take(row, records)).toList();
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        return new FragileReversal(made(source.batch()), this::fail, () -> away);
    }

    @Override
    public Map<String, String> known(UUID subject) {
        return Map.of();
    }

    private NavigableMap<UUID, MadeRecord> made(UUID batch) {
        return made.computeIfAbsent(batch, first -> new ConcurrentSkipListMap<>());
    }

    private RowResult take(ImportRow row, Map<UUID, MadeRecord> records) {
        String name = row.cells().getOrDefault("name", "");
        if (name.contains("坏")) {
            fail();
        }
        if (name.contains("失联") && lost.add(name)) {
            transaction.registerInterposedSynchronization(new LostAnswer(database));
        }
        if (name.contains("相遇")
                && met.merge(name, 1, Integer::sum) <= Integer.parseInt(name.substring(name.indexOf("相遇") + 2))) {
            throw new OptimisticLockException(name);
        }
        UUID subject = new UUID(0, row.number());
        records.put(subject, new MadeRecord(subject, row.number(), name));
        return RowResult.of(row, RowOutcome.CREATED, name, null, null);
    }

    private void fail() {
        database.createNativeQuery("insert into work_lock (name, position) values (:name, 0)")
                .setParameter("name", "长".repeat(60))
                .executeUpdate();
    }

    /** Commits behind the back of the program and tells it of a failure that looks like one of the rows. */
    private record LostAnswer(EntityManager database) implements Synchronization {
        @Override
        public void beforeCompletion() {
            database.flush();
            database.unwrap(Session.class).doWork(connection -> {
                try (Statement commit = connection.createStatement()) {
                    commit.execute("commit");
                }
                throw new SQLIntegrityConstraintViolationException("示例", "23000");
            });
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
