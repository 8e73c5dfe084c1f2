package org.lianzhao.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class MigrationTest extends HttpTest {
    @Inject
    DataSource database;

    @Test
    void every_migration_has_been_applied_and_none_was_edited_since() {
        var flyway = Flyway.configure().dataSource(database).load();
        flyway.validate();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).hasSizeGreaterThan(15);
    }

    @Test
    void every_text_is_compared_exactly_unless_a_query_says_otherwise() throws SQLException {
        assertThat(names("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and collation_name <> 'utf8mb4_bin'
                        and table_name <> 'flyway_schema_history'
                        """)).isEmpty();
    }

    @Test
    void every_foreign_key_and_index_has_a_name_of_ours() throws SQLException {
        assertThat(names("""
                        select concat(table_name, '.', constraint_name) from information_schema.table_constraints
                        where table_schema = database() and constraint_type in ('FOREIGN KEY', 'UNIQUE')
                        and constraint_name not like concat(table_name, '\\_%') and table_name <> 'flyway_schema_history'
                        """)).isEmpty();
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
