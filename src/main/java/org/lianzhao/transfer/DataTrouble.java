package org.lianzhao.transfer;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells trouble that comes from what the rows hold from trouble with the database, which is over after a while. */
final class DataTrouble {
    private static final int INCORRECT_VALUE = 1366;
    private static final int CHECK_VIOLATED = 3819;

    private DataTrouble() {}

    /** Whether the same rows would fail again. */
    static boolean isBehind(Throwable trouble) {
        List<SQLException> told = Stream.<Throwable>iterate(trouble, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        // what the database says nothing of, such as a record that somebody has just changed, is over after a while,
        // too
        return !told.isEmpty() && told.stream().allMatch(DataTrouble::isOfTheData);
    }

    // classes of SQLSTATE: 22 a value that does not fit its column, 23 a key or reference that cannot be
    private static boolean isOfTheData(SQLException trouble) {
        String state = Objects.requireNonNullElse(trouble.getSQLState(), "");
        return state.startsWith("22")
                || state.startsWith("23")
                || trouble.getErrorCode() == INCORRECT_VALUE
                || trouble.getErrorCode() == CHECK_VIOLATED;
    }
}
