package org.lianzhao.shared.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Recognises, somewhere in a chain of causes, that two requests were in each other's way. */
final class DatabaseConflict {
    /** MySQL and MariaDB: deadlock, a lock that was waited for too long, a row that changed since the snapshot. */
    private static final Set<Integer> IN_THE_WAY = Set.of(1213, 1205, 1020);

    /** How the connection pool says that all its connections were in use for too long; it has no class for that. */
    private static final String POOL_IS_EMPTY = "cquisition timeout";

    private DatabaseConflict() {}

    /** Whether no connection to the database became free in time: too much was asked at once. */
    static boolean isOverload(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException
                    && cause.getMessage() != null
                    && cause.getMessage().contains(POOL_IS_EMPTY)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the problem that tells of it; nothing where the fault is another one. */
    static Optional<String> in(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // causes may go round in a circle
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of("stale");
            }
            if (cause instanceof ConstraintViolationException doubled && doubled.getKind() == ConstraintKind.UNIQUE) {
                return Optional.of("already-there");
            }
            if (cause instanceof SQLException answer && IN_THE_WAY.contains(answer.getErrorCode())) {
                return Optional.of("busy");
            }
        }
        return Optional.empty();
    }
}
