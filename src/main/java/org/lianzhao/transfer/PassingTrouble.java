package org.lianzhao.transfer;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Tells trouble that is over after a while, whatever was worked on: the database is away, or somebody else is at it. */
final class PassingTrouble {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private PassingTrouble() {}

    static boolean isBehind(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .anyMatch(PassingTrouble::passes);
    }

    private static boolean passes(Throwable trouble) {
        return trouble instanceof OptimisticLockException
                || trouble instanceof StaleStateException
                || trouble instanceof SQLException told && isOfTheDatabase(told);
    }

    // classes of SQLSTATE: 08 a connection, 40 a transaction that was rolled back for another; a connection that cannot
    // be had from the pool comes without any
    private static boolean isOfTheDatabase(SQLException trouble) {
        String state = trouble.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || trouble.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
}
