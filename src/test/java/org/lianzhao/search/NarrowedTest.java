package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.search.Narrowing.Among;
import org.lianzhao.search.Narrowing.Between;
import org.lianzhao.search.Narrowing.OneOf;
import org.lianzhao.search.Narrowing.Without;

/** Ten records, the later ones younger; two kinds, so that neither sees the other's. */
class NarrowedTest {
    private static final int RECORDS = 10;

    @TempDir
    Path directory = Path.of("");

    private @Nullable Generation index;

    @BeforeEach
    void fill() throws IOException {
        Generation fresh = Generation.open(directory);
        fresh.add(
                "firm",
                IntStream.range(0, RECORDS).mapToObj(NarrowedTest::record).toList());
        fresh.add("lead", List.of(record(3)));
        fresh.reached(new IndexCommit(1, 1, Instant.EPOCH));
        fresh.show();
        index = fresh;
    }

    private static IndexedRecord record(int number) {
        return new IndexedRecord(
                id(number),
                List.of("示例" + number),
                List.of(),
                "",
                Map.of("tag", number % 2 == 0 ? List.of("even") : List.of("odd", "strange")),
                number == 0 ? Map.of() : Map.of("size", number * 100L));
    }

    // several within one millisecond, and one that no clock made
    private static UUID id(int number) {
        return number == RECORDS - 1
                ? new UUID(-1, -1)
                : new UUID(0x0190_0000_0000_7000L + ((long) (number / 3) << 16), 0x8000_0000_0000_0000L + number);
    }

    @AfterEach
    void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }

    @Test
    void records_are_listed_by_their_keys_the_largest_first_and_read_on_from_any() throws IOException {
        assertThat(newest(List.of(), null, 4)).containsExactly(9, 8, 7, 6);
        assertThat(newest(List.of(), id(6), 4)).containsExactly(5, 4, 3, 2);
        assertThat(newest(List.of(), id(1), 4)).containsExactly(0);
        assertThat(newest(List.of(), id(0), 4)).isEmpty();
    }

    @Test
    void every_condition_must_be_met() throws IOException {
        assertThat(newest(List.of(Narrowing.is("tag", "even")), null, 9)).containsExactly(8, 6, 4, 2, 0);
        assertThat(newest(List.of(Narrowing.is("tag", "odd"), Narrowing.is("tag", "strange")), null, 9))
                .containsExactly(9, 7, 5, 3, 1);
        assertThat(newest(List.of(new OneOf("tag", Set.of("even", "strange"))), null, 3))
                .containsExactly(9, 8, 7);
        assertThat(newest(List.of(new OneOf("tag", Set.of())), null, 9)).isEmpty();
        assertThat(newest(List.of(new Between("size", 200, 400)), null, 9)).containsExactly(4, 3, 2);
        assertThat(newest(List.of(new Between("size", Long.MIN_VALUE, 100)), null, 9))
                .as("what has no number is not small")
                .containsExactly(1);
        assertThat(newest(List.of(new Among(Set.of(id(2), id(5)))), null, 9)).containsExactly(5, 2);
        assertThat(newest(List.of(new Among(Set.of())), null, 9)).isEmpty();
        assertThat(newest(List.of(new Without(Set.of(id(9), id(7)))), null, 2)).containsExactly(8, 6);
        assertThat(newest(List.of(new Without(Set.of())), null, 1)).containsExactly(9);
    }

    @Test
    void names_are_narrowed_down_as_lists_are() throws IOException {
        assertThat(named("示例", List.of(Narrowing.is("tag", "even"), new Between("size", 1, 500))))
                .containsExactly(2, 4);
        assertThat(named("示例3", List.of(new Without(Set.of(id(3)))))).isEmpty();
    }

    private List<Integer> newest(List<Narrowing> narrowings, @Nullable UUID below, int most) throws IOException {
        return ask(searcher -> new NewestSearch(searcher, new Listing("firm", narrowings, below, most)).ids());
    }

    private List<Integer> named(String text, List<Narrowing> narrowings) throws IOException {
        return ask(searcher -> new NameSearch(searcher, new NameQuery("firm", text, "", narrowings, null, 10))
                .hits()
                .ids());
    }

    private interface Question {
        List<UUID> ask(IndexSearcher searcher) throws IOException;
    }

    private List<Integer> ask(Question question) throws IOException {
        Generation asked = java.util.Objects.requireNonNull(index);
        IndexSearcher searcher = asked.searchers().acquire();
        try {
            List<Integer> numbers = new ArrayList<>();
            for (UUID id : question.ask(searcher)) {
                numbers.add(IntStream.range(0, RECORDS)
                        .filter(number -> id(number).equals(id))
                        .findFirst()
                        .orElseThrow());
            }
            return numbers;
        } finally {
            asked.searchers().release(searcher);
        }
    }
}
