package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoughtTest {
    private static BigDecimal share(String zone, String total) {
        return new Bought(UUID.randomUUID(), 2025, new BigDecimal(zone), new BigDecimal(total), 2)
                .share()
                .share();
    }

    @Test
    void what_is_a_little_less_than_half_is_less_than_half() {
        assertThat(share("49995", "100000")).isLessThan(new BigDecimal("0.5"));
        assertThat(share("4999999.99", "10000000")).isLessThan(new BigDecimal("0.5"));
        assertThat(share("50000", "100000")).isEqualByComparingTo("0.5");
        assertThat(share("0.01", "3")).isEqualByComparingTo("0.0033");
    }
}
