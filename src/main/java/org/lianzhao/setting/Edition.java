package org.lianzhao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.lianzhao.shared.id.Ids;

/**
 * The key of all settings as they stand, and of the working calendar: one row, a new key with each change. Whoever keeps settings in memory compares
 * it before he uses them. A key and not a number: that of a change that was rolled back never comes again. One transaction
 * asks once, and so sees one state of all settings from beginning to end, but for what it changes itself: its reads are those
 * of one moment under REPEATABLE READ, which both databases have by default and nothing here changes.
 */
@ApplicationScoped
class Edition {
    private static final String MOVED_ON = Edition.class.getName() + ".movedOn";

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    Edition(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Transactional(TxType.MANDATORY)
    public String current() {
        if (transaction.getResource(Edition.class) instanceof String seen) {
            return seen;
        }
        String read = read();
        transaction.putResource(Edition.class, read);
        return read;
    }

    private String read() {
        return (String) database.createNativeQuery("select hex(edition) from setting_edition where id = 1")
                .setFlushMode(FlushModeType.COMMIT) // what the caller is about to write is none of its business
                .getSingleResult();
    }

    /**
     * Whether this transaction itself made the edition. It may have read some things before, and then sees them as they were:
     * what it reads is for itself alone and not to be kept for others under that edition.
     */
    boolean isOwn() {
        return transaction.getResource(MOVED_ON) != null;
    }

    /** Comes first in whatever changes a setting: it holds the row, so that changes go one after the other. */
    @Transactional(TxType.MANDATORY)
    public void advance() {
        transaction.putResource(Edition.class, null);
        transaction.putResource(MOVED_ON, true);
        database.createNativeQuery("update setting_edition set edition = :next where id = 1")
                .setParameter("next", Ids.next())
                .executeUpdate();
    }
}
