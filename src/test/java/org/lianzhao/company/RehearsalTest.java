package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.CompanyCalls.fresh;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** A dry run remembers what its earlier rows described, and nothing else. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class RehearsalTest extends HttpTest {
    private final String name = fresh();

    @Inject
    CompanyImport companies;

    private ImportWork dryRun() {
        return companies.begin(new ImportSource(Ids.next(), "示例.csv", "示例", true, Optional.empty(), Map.of()));
    }

    private ImportRow row(int number) {
        return new ImportRow(number, Map.of("name", name, "city", "深圳"), new ImportRow.Lines(number, number), null);
    }

    private List<RowOutcome> outcomes(ImportWork work, int... numbers) {
        List<ImportRow> rows =
                java.util.Arrays.stream(numbers).mapToObj(this::row).toList();
        work.prepare(rows);
        return work.take(rows).stream().map(RowResult::outcome).toList();
    }

    @Test
    void rows_whose_chunk_was_not_written_down_are_not_held_against_themselves() {
        try (ImportWork work = dryRun()) {
            QuarkusTransaction.begin();
            outcomes(work, 2, 3);
            QuarkusTransaction.rollback();
            List<RowOutcome> again = Stream.of(2, 3, 4)
                    .flatMap(row -> QuarkusTransaction.requiringNew().call(() -> outcomes(work, row)).stream())
                    .toList();
            assertThat(again).containsExactly(RowOutcome.CREATED, RowOutcome.UNCHANGED, RowOutcome.UNCHANGED);
        }
    }

    @Test
    void a_row_that_could_not_be_written_is_held_against_none() {
        try (ImportWork work = dryRun()) {
            QuarkusTransaction.begin();
            outcomes(work, 2);
            QuarkusTransaction.rollback();
            work.drop(row(2));
            assertThat(QuarkusTransaction.requiringNew().call(() -> outcomes(work, 3)))
                    .containsExactly(RowOutcome.CREATED);
        }
    }
}
