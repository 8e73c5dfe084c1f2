package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows that were written while both of a firm's numbers were one fact can still be taken back. */
class ChangedFactTest {
    private static final String CODE = "91440300279314189B";
    private static final String OLD = "430000000012345";
    private static final FactSource HAND = FactSource.byHand(LocalDate.of(2025, 3, 1));

    @Test
    void a_code_is_a_code() {
        FactImage image = new FactImage(null, CODE, HAND);
        assertThat(ChangedFact.of("creditCode", image)).isEqualTo(new ChangedFact(Gap.CREDIT_CODE, image));
    }

    @Test
    void an_old_number_under_the_codes_name_is_the_old_number() {
        FactImage image = new FactImage(null, OLD, HAND);
        assertThat(ChangedFact.of("creditCode", image)).isEqualTo(new ChangedFact(Gap.REGISTRATION_NO, image));
    }

    @Test
    void a_code_that_stood_where_the_old_number_was_shown_goes_and_one_that_gave_way_comes_back() {
        assertThat(ChangedFact.of("creditCode", new FactImage(OLD, CODE, HAND)))
                .isEqualTo(new ChangedFact(Gap.CREDIT_CODE, new FactImage(null, CODE, null)));
        assertThat(ChangedFact.of("creditCode", new FactImage(CODE, OLD, HAND)))
                .isEqualTo(new ChangedFact(Gap.CREDIT_CODE, new FactImage(CODE, null, HAND)));
    }
}
