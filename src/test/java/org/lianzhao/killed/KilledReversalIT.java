package org.lianzhao.killed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.bench.DirtyFile;

/** The taking back of an import is killed at random points again and again: the register is as it was before the import. */
class KilledReversalIT extends KillingTest {
    private static final int KNOWN = 4_000;
    private static final String DONE = "select count(*) from import_batch where status = 'DONE'";
    private static final String LATER = "(select max(id) from import_batch)";
    private static final String OF_LATER = " from import_batch where id = " + LATER;
    private static final List<String> TABLES = List.of("company", "company_name", "company_tag", "company_fact_source");
    // what is counted, or computed of the rest
    private static final String COMPUTED = "'version', 'sound_key', 'head_key', 'address_key', 'person_key'";

    @Test
    void an_import_whose_taking_back_is_killed_again_and_again_leaves_nothing_behind() throws Exception {
        Path known = place.resolve("known.csv");
        new DirtyFile().write(known, KNOWN);
        letItWork(DONE, 1, known);
        for (String table : TABLES) {
            change("create table before_%1$s as select * from %1$s".formatted(table));
        }
        Path later = twiceAsMany();
        letItWork(DONE, 2, known, later);
        long created = number("select created_rows" + OF_LATER);
        long updated = number("select updated_rows" + OF_LATER);
        assertThat(List.of(created, updated)).allMatch(rows -> rows > KNOWN * 9 / 10);
        askBack();
        killAgainAndAgain(
                "select removed_rows + restored_rows + kept_rows" + OF_LATER, created + updated, 100, known, later);
        letItWork("select count(*)" + OF_LATER + " and reversal = 'DONE'", 1, known, later);
        assertThat(number("select removed_rows" + OF_LATER)).isEqualTo(created);
        assertThat(number("select restored_rows" + OF_LATER)).isEqualTo(updated);
        assertThat(number("select kept_rows" + OF_LATER)).isZero();
        assertThat(number("select count(*) from import_row where taken_back = 'TAKEN_BACK' and batch_id = " + LATER))
                .isEqualTo(updated);
        assertThatTheRegisterIsAsBefore();
    }

    /** The same firms with their products, and as many others. */
    private Path twiceAsMany() throws Exception {
        Path file = place.resolve("later.csv");
        new DirtyFile().write(file, 2 * KNOWN);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, UTF_8));
        lines.replaceAll(line -> line + ",电容");
        lines.set(0, lines.get(0).replace(",电容", ",主要产品"));
        return Files.write(file, lines, UTF_8);
    }

    // as a person does, whom this program has none of
    private void askBack() throws SQLException {
        change("update import_batch set reversal = 'RUNNING', reversed_at = now(6) where id = "
                + "(select id from (select max(id) as id from import_batch) later)");
    }

    private void assertThatTheRegisterIsAsBefore() throws SQLException {
        for (String table : TABLES) {
            String columns = text("select group_concat(column_name) from information_schema.columns"
                    + " where table_schema = database() and table_name = '%s' and column_name not in (%s)"
                            .formatted(table, COMPUTED));
            String now = "select %s from %s".formatted(columns, table);
            String before = "select %s from before_%s".formatted(columns, table);
            assertThat(number("select count(*) from " + table))
                    .isEqualTo(number("select count(*) from before_" + table));
            assertThat(number("select count(*) from (%s except %s) more".formatted(now, before)))
                    .as("rows of " + table + " that differ")
                    .isZero();
            assertThat(number("select count(*) from (%s except %s) less".formatted(before, now)))
                    .as("rows of " + table + " that differ")
                    .isZero();
        }
    }
}
