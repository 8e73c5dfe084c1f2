package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianzhao.search.Narrowing.Between;
import org.lianzhao.shared.problem.Invalid;

class CompanyRangesTest {
    @Test
    void the_index_counts_capital_so_that_none_falls_out_that_is_in() {
        for (String amount : new String[] {"0", "0.000001", "0.9999999", "100", "99999999999999.999999"}) {
            BigDecimal capital = new BigDecimal(amount);
            Between span = span(capital, capital);
            assertThat(CompanyRanges.yuan(capital)).as(amount).isBetween(span.from(), span.to());
        }
        assertThat(CompanyRanges.yuan(BigDecimal.TEN.pow(30))).isEqualTo(Long.MAX_VALUE);
    }

    private static Between span(BigDecimal from, BigDecimal to) {
        CompanyFilter filter = new CompanyFilter();
        filter.capitalFrom = from;
        filter.capitalTo = to;
        return (Between)
                CompanyRanges.of(filter).findFirst().orElseThrow().narrowing().get();
    }

    @Test
    void a_range_may_be_open_on_either_side() {
        CompanyFilter filter = new CompanyFilter();
        assertThat(CompanyRanges.of(filter)).isEmpty();
        filter.foundedTo = LocalDate.of(2020, 1, 1);
        CompanyCriterion founded = CompanyRanges.of(filter).findFirst().orElseThrow();
        assertThat(founded.condition()).contains("foundedTo").doesNotContain("foundedFrom");
        assertThat(((Between) founded.narrowing().get()).from()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused_by_name() {
        assertThatThrownBy(() -> span(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("capitalTo"));
    }
}
