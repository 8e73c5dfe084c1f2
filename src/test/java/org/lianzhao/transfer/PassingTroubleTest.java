package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Trouble that is over after a while is waited for, and no record is given up for it. */
class PassingTroubleTest {
    private static boolean passes(Throwable cause) {
        return PassingTrouble.isBehind(new PersistenceException(cause));
    }

    @Test
    void the_database_is_away_or_has_no_connection_to_give() {
        assertThat(passes(new SQLException("Communications link failure", "08S01")))
                .isTrue();
        assertThat(passes(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void the_database_takes_nothing_for_now() {
        SQLException readOnly = new SQLException("Server is running with --read-only", "HY000", 1290);
        assertThat(passes(readOnly)).isTrue();
        assertThat(passes(new SQLException("The table is full", "HY000", 1114))).isTrue();
        assertThat(PassingTrouble.isContention(readOnly)).isFalse();
    }

    @Test
    void somebody_else_is_at_the_record() {
        assertThat(passes(new SQLException("Deadlock found", "40001", 1213))).isTrue();
        assertThat(passes(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .isTrue();
        assertThat(passes(new OptimisticLockException("Row was updated by another transaction")))
                .isTrue();
    }

    @Test
    void what_the_record_holds_or_the_program_cannot_do_stays_as_it_is() {
        assertThat(passes(new BatchUpdateException(
                        "Data too long", "22001", 1406, new int[0], new SQLException("Data too long", "22001", 1406))))
                .isFalse();
        assertThat(passes(new SQLException("Check constraint is violated", "HY000", 3819)))
                .isFalse();
        assertThat(passes(new IllegalStateException("unforeseen"))).isFalse();
    }
}
