package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads hits page after page, or takes them all out, gets each of them once. */
class NamePagesTest {
    private static final int MANY = 23_000;
    private static final int PAGE = 1000;

    @TempDir
    Path directory = Path.of("");

    private static IndexedRecord named(long number, String name) {
        return new IndexedRecord(new UUID(number, number), List.of(name), List.of(), "", Map.of());
    }

    private static void show(Generation index) throws IOException {
        index.reached(new IndexCommit(1, 1, Instant.EPOCH));
        index.show();
    }

    private static NameHits page(Generation index, @Nullable String position) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            return new NameSearch(searcher, new NameQuery("firm", "示例", "", List.of(), position, PAGE)).hits();
        } finally {
            index.searchers().release(searcher);
        }
    }

    @Test
    void there_is_no_hit_so_far_down_that_it_is_left_out() throws IOException {
        Generation index = Generation.open(directory);
        index.addMany(
                "firm",
                LongStream.range(0, MANY)
                        .mapToObj(number -> named(number, number < MANY / 2 ? "示例" : "甲示例"))
                        .toList());
        show(index);
        List<UUID> all = new ArrayList<>();
        String position = null;
        do {
            NameHits hits = page(index, position);
            all.addAll(hits.ids());
            position = hits.next();
        } while (position != null);
        assertThat(all).hasSize(MANY).doesNotHaveDuplicates();
        index.close();
    }

    @Test
    void what_comes_or_goes_before_a_place_moves_nothing_after_it() throws IOException {
        Generation index = Generation.open(directory);
        index.addMany(
                "firm",
                LongStream.range(1000, 1000 + 2 * PAGE)
                        .mapToObj(number -> named(number, "示例"))
                        .toList());
        show(index);
        NameHits first = page(index, null);
        index.put("firm", List.of(named(7, "示例"), named(8, "示例"), named(1000, "别的")));
        show(index);
        NameHits second = page(index, first.next());
        assertThat(second.ids()).hasSize(PAGE).doesNotContainAnyElementsOf(first.ids());
        assertThat(second.next()).isNull();
        index.close();
    }
}
