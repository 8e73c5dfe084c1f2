package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.RegionCount;
import org.lianzhao.deliverable.RegionTally.Ranked;

/** Counts by industry and place, added up. */
class RegionTallyTest {
    private final RegionTally tally = new RegionTally(List.of(
            new RegionCount("3982", "440000", "440300", 5),
            new RegionCount("3982", "440000", null, 2),
            new RegionCount("3985", "440000", "440300", 1),
            new RegionCount("3985", "430000", "431100", 6),
            new RegionCount("3985", null, null, 4),
            new RegionCount("3421", "320000", "320500", 100)));

    private final Set<String> asked = Set.of("3982", "3985");

    @Test
    void places_are_ranked_by_the_firms_of_the_industries_that_are_asked_for() {
        assertThat(tally.provinces(asked)).containsExactly(new Ranked("440000", 8), new Ranked("430000", 6));
        assertThat(tally.cities(asked)).containsExactly(new Ranked("431100", 6), new Ranked("440300", 6));
    }

    @Test
    void firms_without_a_place_are_in_the_sum_and_in_no_place() {
        assertThat(tally.firms(asked)).isEqualTo(18);
        assertThat(tally.firms(Set.of())).isZero();
    }
}
