package org.lianzhao.search;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A build that came to nothing; the log says more. */
record BuildFailure(Instant at, Trouble reason) {

    /** Where somebody should look first. */
    enum Trouble {
        /** The directory of the index: full, or not to be written. */
        DISK,
        DATABASE,
        OTHER
    }

    static BuildFailure of(Throwable broken, Instant at) {
        return new BuildFailure(at, reason(broken));
    }

    private static Trouble reason(Throwable broken) {
        if (broken instanceof SQLException) {
            return Trouble.DATABASE;
        }
        return Optional.ofNullable(broken.getCause())
                .map(BuildFailure::reason)
                .orElse(broken instanceof IOException ? Trouble.DISK : Trouble.OTHER);
    }
}
