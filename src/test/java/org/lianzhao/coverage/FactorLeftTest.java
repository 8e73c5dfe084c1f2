package org.lianzhao.coverage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.chain.MergedIn;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.coverage.Gap.FactorName;

class FactorLeftTest {
    private static final Instant BEFORE = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant MERGED = Instant.parse("2026-02-05T00:00:00Z");
    private static final Instant SINCE = Instant.parse("2026-03-05T00:00:00Z");
    private static final UUID GONE = new UUID(0, 1);
    private static final UUID BETWEEN = new UUID(0, 2);
    private static final UUID HERE = new UUID(0, 3);
    private static final SegmentName NAME = new SegmentName(GONE, "EL-20", "示例环节", "Sample");

    @Test
    void a_value_that_was_dropped_is_told_with_the_one_that_was_kept() {
        FactorLeft left = requireNonNull(left(said(1, "2", BEFORE, null), List.of(said(1, "1", BEFORE, null))));
        assertThat(left.left().value()).isEqualByComparingTo("2");
        assertThat(left.stood().value()).isEqualByComparingTo("1");
        assertThat(left.mergedBy()).isEqualTo("示例");
        assertThat(left.settled()).isFalse();
    }

    @Test
    void what_somebody_entered_since_settles_it_and_is_not_what_stood_then() {
        FactorLeft left = requireNonNull(
                left(said(1, "2", BEFORE, null), List.of(said(2, "3", SINCE, null), said(1, "1", BEFORE, null))));
        assertThat(left.stood().value()).isEqualByComparingTo("1");
        assertThat(left.settled()).isTrue();
    }

    @Test
    void where_both_said_the_same_nothing_was_dropped() {
        assertThat(left(said(1, "2", BEFORE, null), List.of(said(1, "2.00", BEFORE, null))))
                .isNull();
    }

    @Test
    void of_two_that_were_merged_at_once_the_first_stands_against_the_second() {
        FactorLeft left = requireNonNull(left(said(1, "2", BEFORE, null), List.of(said(1, "1", SINCE, "EL-10"))));
        assertThat(left.settled()).isFalse();
    }

    @Test
    void of_two_mergers_in_a_row_each_is_told_with_what_stood_where_it_was() {
        List<FactorView> own = List.of(said(1, "1", BEFORE, null));
        FactorLeft first = requireNonNull(twice(GONE, said(1, "3", BEFORE, null), said(1, "2", BEFORE, null), own));
        assertThat(first.stood().value()).isEqualByComparingTo("2");
        assertThat(first.edition()).isEqualTo(4);
        FactorLeft second = requireNonNull(twice(BETWEEN, said(1, "2", BEFORE, null), said(1, "2", BEFORE, null), own));
        assertThat(second.stood().value()).isEqualByComparingTo("1");
        assertThat(second.edition()).isEqualTo(5);
    }

    @Test
    void what_came_along_with_the_first_merger_was_not_dropped_by_it() {
        FactorView between = said(1, "2", SINCE.minusSeconds(1), "EL-20");
        assertThat(twice(GONE, said(1, "2", BEFORE, null), between, List.of(said(1, "1", BEFORE, null))))
                .isNull();
    }

    @Test
    void what_was_entered_here_before_the_second_merger_settles_nothing_and_what_was_entered_between_does() {
        FactorView left = said(1, "3", BEFORE, null);
        FactorView between = said(1, "2", BEFORE, null);
        Instant meanwhile = SINCE.minusSeconds(60);
        assertThat(requireNonNull(twice(GONE, left, between, List.of(said(1, "1", meanwhile, null))))
                        .settled())
                .isFalse();
        assertThat(requireNonNull(twice(GONE, left, between, List.of(said(2, "1", SINCE.plusSeconds(60), null))))
                        .settled())
                .isTrue();
        Map<UUID, List<FactorView>> histories =
                Map.of(BETWEEN, List.of(said(2, "2", meanwhile, null), between), HERE, List.of());
        assertThat(requireNonNull(twice(GONE, left, histories)).settled()).isTrue();
    }

    private static @Nullable FactorLeft left(FactorView left, List<FactorView> history) {
        return FactorLeft.of(
                new MergedIn(GONE, new UUID(0, 2), 4, MERGED, "示例"),
                NAME,
                left,
                List.of(new ReachedSegment(MERGED, history)));
    }

    private static @Nullable FactorLeft twice(UUID gone, FactorView left, FactorView between, List<FactorView> own) {
        return twice(gone, left, Map.of(BETWEEN, List.of(between), HERE, own));
    }

    // one into a second one, and that into a third one a month later
    private static @Nullable FactorLeft twice(UUID gone, FactorView left, Map<UUID, List<FactorView>> histories) {
        List<MergedIn> merged =
                List.of(new MergedIn(BETWEEN, HERE, 5, SINCE, "示例"), new MergedIn(GONE, BETWEEN, 4, MERGED, "示例"));
        MergedIn one = merged.stream()
                .filter(step -> step.segmentId().equals(gone))
                .findFirst()
                .orElseThrow();
        return FactorLeft.of(
                one,
                NAME,
                left,
                requireNonNull(FactorsLeft.paths(HERE, merged, histories).get(gone)));
    }

    private static FactorView said(int number, String value, Instant at, @Nullable String from) {
        return new FactorView(
                FactorName.DEMAND, number, new BigDecimal(value), null, null, "示例调查", "示例", from, null, "示例甲", at);
    }
}
