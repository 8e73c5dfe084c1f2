package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.id.Ids;

class CurrentAmountsTest {
    private static AmountRow stated(int amount, String currency, String day) {
        return new AmountRow(
                Ids.next(),
                AmountKind.TOTAL_INVESTMENT,
                BigDecimal.valueOf(amount),
                currency,
                Precision.EXACT,
                "示例",
                LocalDate.parse(day),
                Instant.EPOCH,
                null);
    }

    @Test
    void an_older_amount_that_is_entered_later_changes_nothing() {
        AmountRow current = stated(30000, "CNY", "2026-10-01");
        assertThat(CurrentAmounts.of(List.of(current, stated(10000, "CNY", "2025-01-01"))))
                .containsExactly(current);
    }

    @Test
    void of_two_of_one_day_the_one_that_was_written_last_counts() {
        AmountRow corrected = stated(31000, "CNY", "2026-10-01");
        assertThat(CurrentAmounts.of(List.of(stated(30000, "CNY", "2026-10-01"), corrected)))
                .containsExactly(corrected);
    }

    @Test
    void an_amount_in_another_currency_stands_beside_it() {
        AmountRow yuan = stated(30000, "CNY", "2025-10-01");
        AmountRow dollars = stated(4000, "AUD", "2026-10-01");
        List<AmountRow> both = List.of(dollars, yuan);
        assertThat(CurrentAmounts.of(both)).containsExactly(yuan, dollars);
        assertThat(CurrentAmounts.of(both, AmountKind.TOTAL_INVESTMENT, "CNY")).contains(yuan);
        assertThat(CurrentAmounts.of(both, AmountKind.TAX, "CNY")).isEmpty();
    }
}
