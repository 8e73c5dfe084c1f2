package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRunsTest {
    @TempDir
    Path folder;

    @Test
    void find_what_a_sorted_set_would_find_however_much_was_added() {
        Random random = new Random(7);
        SortedRuns runs = new SortedRuns(folder);
        TreeSet<Long> expected = new TreeSet<>();
        for (int chunk = 0; chunk < 60; chunk++) {
            // some come again, in the same chunk and in later ones
            long[] numbers = random.longs(4000, -60_000, 60_000)
                    .map(number -> number * number * number)
                    .toArray();
            runs.add(LongStream.of(numbers));
            LongStream.of(numbers).forEach(expected::add);
            for (int look = 0; look < 50; look++) {
                long first = (long) random.nextInt(-60_000, 60_000) * 1_000_000_000L;
                long last = first + random.nextLong(20_000_000_000L);
                assertThat(runs.between(first, last, 20).boxed())
                        .containsExactlyElementsOf(expected.subSet(first, true, last, true).stream()
                                .limit(20)
                                .toList());
            }
        }
        assertThat(expected).hasSizeGreaterThan(100_000);
    }

    @Test
    void hold_both_ends_of_what_is_asked_for_and_nothing_beside() {
        SortedRuns runs = new SortedRuns(folder);
        runs.add(LongStream.of(5, Long.MIN_VALUE, 9));
        runs.add(LongStream.of(7, 5, Long.MAX_VALUE));
        assertThat(runs.between(5, 9, 20)).containsExactly(5L, 7L, 9L);
        assertThat(runs.between(5, 9, 2)).containsExactly(5L, 7L);
        assertThat(runs.between(6, 6, 20)).isEmpty();
        assertThat(runs.between(Long.MIN_VALUE, Long.MAX_VALUE, 20))
                .containsExactly(Long.MIN_VALUE, 5L, 7L, 9L, Long.MAX_VALUE);
    }

    @Test
    void are_empty_at_first() {
        SortedRuns runs = new SortedRuns(folder);
        runs.add(LongStream.empty());
        assertThat(runs.between(Long.MIN_VALUE, Long.MAX_VALUE, 20)).isEmpty();
    }
}
