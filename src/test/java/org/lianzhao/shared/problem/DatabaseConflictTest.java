package org.lianzhao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseConflictTest {
    @Test
    void a_deadlock_or_a_long_wait_is_being_in_the_way() {
        assertThat(DatabaseConflict.in(wrapped(new SQLException("deadlock", "40001", 1213))))
                .hasValue("busy");
        assertThat(DatabaseConflict.in(wrapped(new SQLException("lock wait", "HY000", 1205))))
                .hasValue("busy");
    }

    @Test
    void a_version_that_moved_on_is_a_stale_record() {
        assertThat(DatabaseConflict.in(wrapped(new OptimisticLockException()))).hasValue("stale");
    }

    @Test
    void anything_else_is_a_fault_even_where_its_causes_go_round_in_a_circle() {
        Exception one = new Exception("one");
        one.initCause(new Exception("other", one));
        assertThat(DatabaseConflict.in(one)).isEmpty();
        assertThat(DatabaseConflict.in(wrapped(new SQLException("syntax", "42000", 1064))))
                .isEmpty();
    }

    @Test
    void a_pool_that_has_no_connection_left_is_an_overload() {
        assertThat(DatabaseConflict.isOverload(
                        wrapped(new SQLException("Acquisition timeout while waiting for new connection"))))
                .isTrue();
        assertThat(DatabaseConflict.isOverload(wrapped(new SQLException("syntax"))))
                .isFalse();
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException(new IllegalStateException(cause));
    }
}
