package org.lianzhao.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @TempDir
    Path directory = Path.of("");

    @Test
    void an_index_knows_after_a_restart_how_far_it_has_got() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        assertThat(index.position(7)).isNull();
        index.add("firm", List.of(named("骏捷")));
        show(index, 42);
        index.close();
        SearchIndex again = new SearchIndex(directory);
        assertThat(again.position(7)).isEqualTo(42);
        assertThat(found(again, "骏捷")).containsExactly(ID);
        assertThat(again.position(8)).as("of another database").isNull();
        again.close();
    }

    @Test
    void what_was_not_shown_is_forgotten_by_a_crash_and_done_again() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        show(index, 1);
        index.add("firm", List.of(named("骏捷")));
        index.reached(7, 2);
        assertThat(index.position(7))
                .as("goes on from there without being shown")
                .isEqualTo(2);
        assertThat(found(index, "骏捷")).isEmpty();
        index.close(); // without having shown it, as a crash would
        SearchIndex again = new SearchIndex(directory);
        assertThat(again.position(7)).isEqualTo(1);
        assertThat(found(again, "骏捷")).isEmpty();
        again.close();
    }

    @Test
    void a_record_is_replaced_not_doubled_and_can_go() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        index.put("firm", List.of(named("骏捷")));
        index.put("firm", List.of(named("骏捷智能")));
        show(index, 1);
        assertThat(found(index, "骏捷")).containsExactly(ID);
        index.remove("firm", List.of(ID));
        show(index, 2);
        assertThat(found(index, "骏捷")).isEmpty();
        index.close();
    }

    @Test
    void thousands_that_come_at_once_stand_in_the_usual_order_and_none_is_doubled() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        UUID late = UUID.fromString(
                "f1900000-0000-7000-8000-000000000001"); // behind the first, signed it would be before it
        index.put("firm", List.of(named("骏捷智能")));
        index.putMany(
                "firm",
                List.of(
                        new IndexedRecord(late, List.of("骏捷智"), List.of(), "", Map.of()),
                        named("骏捷能"),
                        new IndexedRecord(new UUID(0, 9), List.of("骏捷"), List.of(), "", Map.of())));
        show(index, 1);
        assertThat(found(index, "骏捷")).containsExactly(new UUID(0, 9), ID, late);
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jj", "ju", "ie", "juj", "junjie"})
    void any_two_letters_of_a_sound_find_it_those_at_its_end_too(String typed) throws IOException {
        SearchIndex index = new SearchIndex(directory);
        index.put("firm", List.of(named("骏捷")));
        show(index, 1);
        assertThat(found(index, typed)).isEqualTo(typed.equals("juj") ? List.of() : List.of(ID));
        index.close();
    }

    @Test
    void a_damaged_index_is_thrown_away() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        index.add("firm", List.of(named("骏捷")));
        show(index, 1);
        index.close();
        try (var files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, "damaged".getBytes(UTF_8));
            }
        }
        SearchIndex again = new SearchIndex(directory);
        again.clear();
        show(again, 0);
        assertThat(found(again, "骏捷")).isEmpty();
        again.close();
    }

    @Test
    void a_topic_knows_how_common_its_words_are_and_how_many_there_were_in_all() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        List<IndexedRecord> firms = IntStream.range(0, 5)
                .mapToObj(n -> new IndexedRecord(
                        new UUID(0, n),
                        List.of("firm" + n),
                        List.of(),
                        n < 2 ? "LED back-lights" : "LEDs",
                        Map.of("region", List.of(n < 3 ? "44" : "43"))))
                .toList();
        index.add("firm", firms);
        show(index, 1);
        SearcherManager searchers = index.searchers();
        IndexSearcher searcher = searchers.acquire();
        TopicQuery query = new TopicQuery("firm", List.of("led", "back light"), List.of(), Map.of("region", "44"), 1);
        TopicSpread spread = new TopicSearch(searcher, query).spread();
        TopicHits hits = new TopicSearch(searcher, query).hits();
        searchers.release(searcher);
        index.close();
        assertThat(spread).isEqualTo(new TopicSpread(5, 3, Map.of("led", 5, "back light", 2)));
        assertThat(hits.ids()).hasSize(1);
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.more()).isTrue();
    }

    private static void show(SearchIndex index, long position) throws IOException {
        index.reached(7, position);
        index.show();
    }

    private static List<UUID> found(SearchIndex index, String text) throws IOException {
        SearcherManager searchers = index.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            return new NameSearch(searcher, new NameQuery("firm", text, "", Map.of(), null, 10))
                    .hits()
                    .ids();
        } finally {
            searchers.release(searcher);
        }
    }

    private static IndexedRecord named(String name) {
        return new IndexedRecord(ID, List.of(name), List.of(), "", Map.of());
    }
}
