package org.lianzhao.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class OutboxTest extends HttpTest {
    @Inject
    DataSource database;

    @Inject
    Outbox outbox;

    @Inject
    OutboxNumbering numbering;

    @Test
    void a_row_that_commits_late_is_not_lost_to_a_reader_who_has_gone_past_its_id() throws SQLException {
        long read = lastNumber();
        try (Connection slow = database.getConnection();
                Connection quick = database.getConnection()) {
            slow.setAutoCommit(false);
            write(slow, "slow");
            write(quick, "quick");
            assertThat(namesAfter(read)).containsExactly("quick");
            read = lastNumber();
            slow.commit();
        }
        assertThat(namesAfter(read)).containsExactly("slow");
    }

    @Test
    void a_change_counts_when_it_is_committed_and_once() throws SQLException {
        long before = outbox.committed();
        try (Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            write(writer, "counted");
            assertThat(outbox.committed()).isEqualTo(before);
            writer.commit();
        }
        assertThat(outbox.committed()).isEqualTo(before + 1);
        numbering.run();
        assertThat(outbox.committed()).isEqualTo(before + 1);
    }

    @Test
    void a_row_that_is_rolled_back_never_appears() throws SQLException {
        long read = lastNumber();
        try (Connection undone = database.getConnection()) {
            undone.setAutoCommit(false);
            write(undone, "undone");
            undone.rollback();
        }
        assertThat(namesAfter(read)).isEmpty();
    }

    @Test
    void instances_that_number_at_the_same_time_give_each_number_once() throws Exception {
        long read = lastNumber();
        try (Connection writer = database.getConnection()) {
            for (int i = 0; i < 40; i++) {
                write(writer, "row" + i);
            }
        }
        var instances = Executors.newFixedThreadPool(4);
        try {
            instances
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(i -> Executors.callable(numbering::run))
                            .toList())
                    .forEach(OutboxTest::succeeded);
        } finally {
            instances.shutdown();
        }
        List<OutboxRow> rows = outbox.after(read, 100);
        assertThat(rows).hasSize(40);
        assertThat(rows.get(39).number() - rows.get(0).number()).isEqualTo(39);
    }

    private List<String> namesAfter(long number) {
        numbering.run();
        return outbox.after(number, 100).stream().map(OutboxRow::name).toList();
    }

    private long lastNumber() {
        numbering.run();
        long last = 0;
        for (List<OutboxRow> rows = outbox.after(0, 1000); !rows.isEmpty(); rows = outbox.after(last, 1000)) {
            last = rows.get(rows.size() - 1).number();
        }
        return last;
    }

    private static void write(Connection connection, String name) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (recorded_at, name, subject_type, subject_id, payload)
                values (utc_timestamp(6), ?, 'test', unhex(replace(uuid(), '-', '')), '{}')
                """)) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }

    private static void succeeded(java.util.concurrent.Future<Object> work) {
        try {
            work.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
