package org.lianzhao.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lianzhao.bench.DirtyFile;

/** An import is killed at random points again and again: no row is lost, none is doubled. */
class KilledImportIT extends KillingTest {
    private static final int ROWS = 20_000;
    private static final String BATCH = "(select id from import_batch limit 1)";

    @Test
    void an_import_that_is_killed_again_and_again_deals_with_every_row_once() throws Exception {
        Path file = place.resolve("registrations.csv");
        new DirtyFile().write(file, ROWS);
        killAgainAndAgain("select coalesce(max(rows_done), 0) from import_batch", ROWS, 400, file);
        letItWork("select count(*) from import_batch where status = 'DONE'", 1, file);
        assertEveryRowEndedOnce();
    }

    private void assertEveryRowEndedOnce() throws SQLException {
        assertThat(number("select rows_done from import_batch")).isEqualTo(ROWS);
        assertThat(number("select created_rows + updated_rows + unchanged_rows + review_rows + rejected_rows"
                        + " from import_batch"))
                .isEqualTo(ROWS);
        assertThat(number("select count(*) from company where batch_id = " + BATCH))
                .isEqualTo(number("select created_rows from import_batch"));
        String rows = "(select row_no from import_row where batch_id = " + BATCH
                + " union all select batch_row from company c where batch_id = " + BATCH
                + " and not exists (select 1 from import_row r where r.batch_id = c.batch_id and r.row_no = c.batch_row)) r";
        assertThat(number("select count(*) from " + rows)).isEqualTo(ROWS);
        assertThat(number("select count(distinct row_no) from " + rows)).isEqualTo(ROWS);
        assertThat(number("select count(*) - count(distinct credit_code) from company where credit_code is not null"))
                .isZero();
        assertThat(number("select count(*) from company c where not exists"
                        + " (select 1 from company_name n where n.company_id = c.id and n.kind = 'OFFICIAL')"))
                .isZero();
    }
}
