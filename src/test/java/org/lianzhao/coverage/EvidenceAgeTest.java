package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.coverage.CoverMother.firm;
import static org.lianzhao.coverage.CoverMother.since;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/** How old evidence is stands beside a status and changes none. */
class EvidenceAgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static EvidenceAge of(ResidentRow... firms) {
        return EvidenceAge.of(List.of(firms), TODAY, 12);
    }

    @Test
    void evidence_of_twelve_months_is_due_and_of_a_day_less_is_not() {
        assertThat(of(since("2025-06-30", null)).due()).isTrue();
        assertThat(of(since("2025-07-01", null)).due()).isFalse();
    }

    @Test
    void a_month_or_year_is_taken_by_its_last_day_and_never_lies_ahead() {
        assertThat(of(since("2025-02", null)).newest()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(of(since("2025", null)).due()).isFalse();
        assertThat(of(since("2026", null)).newest()).isEqualTo(TODAY);
        assertThat(of(since("近年", null)).undated()).isEqualTo(1);
    }

    @Test
    void the_paper_counts_before_the_time_that_is_stated() {
        assertThat(of(since("2024-01", LocalDate.of(2026, 1, 5))).due()).isFalse();
    }

    @Test
    void of_what_the_chain_office_verified_the_day_of_that_counts() {
        EvidenceAge age = of(CoverMother.verified(Presence.PRODUCTION, "2020-01", LocalDate.of(2026, 1, 5)));
        assertThat(age.newest()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(age.due()).isFalse();
    }

    @Test
    void one_fresh_firm_keeps_the_mark_away_and_the_old_ones_are_counted() {
        EvidenceAge age = of(since("2024-01", null), since("2026-05", null), since(null, null));
        assertThat(age.due()).isFalse();
        assertThat(age.old()).isEqualTo(1);
        assertThat(age.undated()).isEqualTo(1);
        assertThat(age.oldest()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(age.newest()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void firms_that_do_not_count_have_no_age() {
        EvidenceAge none =
                of(firm("CLAIMED", Presence.PRODUCTION, Place.ZONE), firm("SEED", Presence.PRODUCTION, Place.CITY));
        assertThat(none.newest()).isNull();
        assertThat(none.due()).isFalse();
        assertThat(none.undated()).isZero();
    }
}
