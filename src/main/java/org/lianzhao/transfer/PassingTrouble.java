package org.lianzhao.transfer;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Tells trouble that is over after a while, whatever was worked on: the database is lame, or somebody else is at it. */
final class PassingTrouble {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private PassingTrouble() {}

    /** Whether the same work may succeed later: it failed by the database's state, not by what was to be written. */
    static boolean isBehind(Throwable trouble) {
        return anyBehind(
                trouble,
                cause -> isOfOthers(cause) || (cause instanceof SQLException told && !DataTrouble.isOfTheData(told)));
    }

    /** Whether the same work may succeed at once: somebody else had changed or held the same records. */
    static boolean isContention(Throwable trouble) {
        return anyBehind(trouble, PassingTrouble::isOfOthers);
    }

    private static boolean anyBehind(Throwable trouble, Predicate<Throwable> kind) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).anyMatch(kind);
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
