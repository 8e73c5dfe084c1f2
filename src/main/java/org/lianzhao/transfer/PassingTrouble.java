package org.lianzhao.transfer;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Tells trouble that is over after a while, whatever was worked on: the database is lame, or somebody else is at it. */
final class PassingTrouble {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    /** The disk is full (1021, 1114), the server only reads (1290, 1836), somebody has stopped the query (1317). */
    private static final Set<Integer> OF_THE_SERVER = Set.of(1021, 1114, 1290, 1836, 1317);

    private PassingTrouble() {}

    /** Whether the same work may succeed later: it failed by the database's state, not by what was to be written. */
    static boolean isBehind(Throwable trouble) {
        return anyBehind(
                trouble, cause -> isOfOthers(cause) || (cause instanceof SQLException told && isOfTheServer(told)));
    }

    /** Whether the same work may succeed at once: somebody else had changed or held the same records. */
    static boolean isContention(Throwable trouble) {
        return anyBehind(trouble, PassingTrouble::isOfOthers);
    }

    private static boolean anyBehind(Throwable trouble, Predicate<Throwable> kind) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).anyMatch(kind);
    }

    // class of SQLSTATE: 08 a connection; one that cannot be had from the pool comes without any
    private static boolean isOfTheServer(SQLException trouble) {
        String state = trouble.getSQLState();
        return state == null || state.startsWith("08") || OF_THE_SERVER.contains(trouble.getErrorCode());
    }

    // class of SQLSTATE: 40 a transaction that was rolled back for another
    private static boolean isOfOthers(Throwable trouble) {
        return trouble instanceof OptimisticLockException
                || trouble instanceof StaleStateException
                || (trouble instanceof SQLException told
                        && (Objects.requireNonNullElse(told.getSQLState(), "").startsWith("40")
                                || told.getErrorCode() == LOCK_WAIT_TIMEOUT));
    }
}
