package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianzhao.survey.SurveyCalls.batch;
import static org.lianzhao.survey.SurveyCalls.large;
import static org.lianzhao.survey.SurveyCalls.row;
import static org.lianzhao.survey.SurveyCalls.supply;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** Many rows of surveys are entered at once: what can be is, and of the others is said why not. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class SurveyBatchTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @Test
    void many_rows_are_entered_at_once_and_each_says_what_became_of_it() {
        String firm = large();
        var outcomes = batch(List.of(
                        row(firm, Map.of("year", 2012)),
                        row(firm, Map.of("year", 2012)),
                        row(firm, Map.of("year", 2013, "zone", -5)),
                        row(firm, Map.of("year", 2014)),
                        Map.of("companyId", firm)))
                .statusCode(200)
                .body("[0].id", notNullValue())
                .body("[1].type", is("/problems/survey-there"))
                .body("[2].type", is("/problems/survey-negative"))
                .body("[2].field", is("zone"))
                .body("[2].detail", is("金额或占比不能是负数。"))
                .body("[3].id", notNullValue())
                .body("[4].type", is("/problems/survey-year"));
        assertThat(outcomes.extract().<List<Object>>path("$")).hasSize(5);
        supply(2014).body("purchases.firms", is(1));
        batch(Collections.nCopies(201, row(firm, Map.of()))).statusCode(400);
        batch(List.of()).statusCode(400);
    }

    @Test
    void a_row_more_of_a_table_costs_its_line_of_the_history_and_its_message_and_nothing_else() {
        List<String> firms = Stream.generate(SurveyCalls::large).limit(24).toList();
        long one = Statements.fewest(database, table(firms.subList(0, 6), 1));
        long six = Statements.fewest(database, table(firms.subList(6, 24), 6));
        assertThat(six - one).isEqualTo(5 * 2);
    }

    // each run needs firms of its own
    private static Supplier<Runnable> table(List<String> firms, int rows) {
        Iterator<String> next = firms.iterator();
        return () -> {
            List<Map<String, @Nullable Object>> said = new ArrayList<>();
            for (int at = 0; at < rows; at++) {
                said.add(row(next.next(), Map.of("year", 2000, "segmentCode", "EQ-7010")));
            }
            return () -> batch(said).statusCode(200);
        };
    }
}
