package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** Rows that were looked for in the register ahead of their turn find what has come since. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class ForesightTest extends HttpTest {
    private final String name = fresh();

    @Inject
    CompanyImport companies;

    private ImportWork commit() {
        return companies.begin(new ImportSource(Ids.next(), "示例.csv", "示例", false, Optional.empty(), Map.of()));
    }

    private static ImportRow row(int number, String name, String city) {
        return new ImportRow(number, Map.of("name", name, "city", city), new ImportRow.Lines(number, number), null);
    }

    private static RowResult taken(ImportWork work, ImportRow row) {
        QuarkusTransaction.begin();
        try {
            work.prepare(List.of(row));
            return work.take(List.of(row)).get(0);
        } finally {
            QuarkusTransaction.rollback(); // there is no such import
        }
    }

    private static UUID entered(String name) {
        return UUID.fromString(enter(Map.of("name", name, "regionCode", "440300"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void a_firm_that_somebody_enters_meanwhile_is_found_by_its_name() {
        try (ImportWork work = commit()) {
            ImportRow row = row(2, name, "深圳");
            work.readAhead(List.of(row));
            work.lookAhead(List.of(row));
            UUID firm = entered(name);
            RowResult result = taken(work, row);
            assertThat(result.outcome()).isEqualTo(RowOutcome.UNCHANGED);
            assertThat(result.subject()).isEqualTo(firm);
        }
    }

    @Test
    void a_firm_that_was_foreseen_is_found() {
        try (ImportWork work = commit()) {
            UUID firm = entered(name + "电子有限公司");
            ImportRow row = row(2, name + "电子股份有限公司", "深圳");
            work.readAhead(List.of(row));
            work.lookAhead(List.of(row));
            RowResult result = taken(work, row);
            assertThat(result.outcome()).isEqualTo(RowOutcome.REVIEW);
            assertThat(result.subject()).isEqualTo(firm);
        }
    }
}
