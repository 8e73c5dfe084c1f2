package org.lianzhao.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final long ORIGIN = 7;

    @TempDir
    Path directory = Path.of("");

    @Test
    void an_index_knows_after_a_restart_how_far_it_has_got() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        assertThat(index.find(ORIGIN)).isNull();
        built(index, "骏捷", 42);
        index.close();
        SearchIndex again = new SearchIndex(directory);
        assertThat(again.find(8)).as("of another database").isNull();
        Generation found = Objects.requireNonNull(again.find(ORIGIN));
        assertThat(Objects.requireNonNull(found.reached()).position()).isEqualTo(42);
        assertThat(found(found, "骏捷")).containsExactly(ID);
        again.close();
    }

    @Test
    void what_was_not_shown_is_forgotten_by_a_crash_and_done_again() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷", 1);
        serving.put("firm", List.of(named("骏捷智能")));
        serving.reached(at(2));
        assertThat(found(serving, "智能")).isEmpty();
        index.close(); // without having shown it, as a crash would
        SearchIndex again = new SearchIndex(directory);
        Generation found = Objects.requireNonNull(again.find(ORIGIN));
        assertThat(Objects.requireNonNull(found.reached()).position()).isEqualTo(1);
        assertThat(found(found, "智能")).isEmpty();
        again.close();
    }

    @Test
    void a_record_is_replaced_not_doubled_and_can_go() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷", 1);
        serving.put("firm", List.of(named("骏捷智能")));
        show(serving, 2);
        assertThat(found(serving, "骏捷")).containsExactly(ID);
        serving.remove("firm", List.of(ID));
        show(serving, 3);
        assertThat(found(serving, "骏捷")).isEmpty();
        index.close();
    }

    @Test
    void thousands_that_come_at_once_stand_in_the_usual_order_and_none_is_doubled() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷智能", 1);
        UUID late = UUID.fromString(
                "f1900000-0000-7000-8000-000000000001"); // behind the first, signed it would be before it
        serving.putMany(
                "firm",
                List.of(
                        new IndexedRecord(late, List.of("骏捷智"), List.of(), "", Map.of()),
                        named("骏捷能"),
                        new IndexedRecord(new UUID(0, 9), List.of("骏捷"), List.of(), "", Map.of())));
        show(serving, 2);
        assertThat(found(serving, "骏捷")).containsExactly(new UUID(0, 9), ID, late);
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jj", "ju", "ie", "juj", "junjie"})
    void any_two_letters_of_a_sound_find_it_those_at_its_end_too(String typed) throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷", 1);
        assertThat(found(serving, typed)).isEqualTo(typed.equals("juj") ? List.of() : List.of(ID));
        index.close();
    }

    @Test
    void a_sound_that_goes_on_in_thousands_of_ways_is_looked_for_all_the_same() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷", 1);
        List<IndexedRecord> strange = IntStream.range(0, 2000)
                .mapToObj(n -> new IndexedRecord(
                        new UUID(0, n), List.of("骏捷" + Character.toString('\uac00' + n)), List.of(), "", Map.of()))
                .toList();
        serving.addMany("firm", strange);
        show(serving, 2);
        assertThat(found(serving, "jj")).contains(ID).hasSize(10);
        index.close();
    }

    @Test
    void an_index_that_was_torn_is_not_used() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Path place = built(index, "骏捷", 1).place();
        index.close();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, "damaged".getBytes(UTF_8));
            }
        }
        SearchIndex again = new SearchIndex(directory);
        assertThat(again.find(ORIGIN)).isNull();
        Generation serving = built(again, "别名", 0);
        assertThat(found(serving, "骏捷")).isEmpty();
        assertThat(place).doesNotExist();
        again.close();
    }

    @Test
    void a_build_that_a_crash_cut_short_leaves_the_old_index_and_is_thrown_away() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = built(index, "骏捷", 5);
        Generation half = index.fresh();
        half.add("firm", List.of(named("半成品")));
        assertThat(found(serving, "骏捷")).as("serves meanwhile").containsExactly(ID);
        half.close();
        index.close();
        SearchIndex again = new SearchIndex(directory);
        Generation found = Objects.requireNonNull(again.find(ORIGIN));
        assertThat(found.place()).isEqualTo(serving.place());
        assertThat(found(found, "骏捷")).containsExactly(ID);
        assertThat(half.place()).doesNotExist();
        again.close();
    }

    @Test
    void a_new_index_takes_the_place_of_the_one_that_serves() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Path before = built(index, "骏捷", 5).place();
        Generation after = built(index, "新名", 6);
        assertThat(index.current()).isSameAs(after);
        assertThat(found(after, "新名")).containsExactly(ID);
        assertThat(found(after, "骏捷")).isEmpty();
        assertThat(before).doesNotExist();
        index.close();
    }

    @Test
    void a_directory_is_one_instances_own_and_other_files_in_it_are_left_alone() throws IOException {
        Path other = Files.writeString(directory.resolve("readme.txt"), "mine");
        Path old = Files.writeString(directory.resolve("_1.cfs"), "of an earlier version");
        SearchIndex index = new SearchIndex(directory);
        built(index, "骏捷", 1);
        assertThat(other).exists();
        assertThat(old).doesNotExist();
        SearchIndex neighbour = new SearchIndex(directory);
        assertThatThrownBy(() -> neighbour.find(ORIGIN)).isInstanceOf(LockObtainFailedException.class);
        index.close();
    }

    @Test
    void a_topic_knows_how_common_its_words_are_and_how_many_there_were_in_all() throws IOException {
        SearchIndex index = new SearchIndex(directory);
        Generation serving = index.fresh();
        List<IndexedRecord> firms = IntStream.range(0, 5)
                .mapToObj(n -> new IndexedRecord(
                        new UUID(0, n),
                        List.of("firm" + n),
                        List.of(),
                        n < 2 ? "LED back-lights" : "LEDs",
                        Map.of("region", List.of(n < 3 ? "44" : "43"))))
                .toList();
        serving.add("firm", firms);
        show(serving, 1);
        IndexSearcher searcher = serving.searchers().acquire();
        TopicQuery query = new TopicQuery("firm", List.of("led", "back light"), List.of(), Map.of("region", "44"), 1);
        TopicSpread spread = new TopicSearch(searcher, query).spread();
        TopicHits hits = new TopicSearch(searcher, query).hits();
        serving.searchers().release(searcher);
        serving.close();
        index.close();
        assertThat(spread).isEqualTo(new TopicSpread(5, 3, Map.of("led", 5, "back light", 2)));
        assertThat(hits.ids()).hasSize(1);
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.more()).isTrue();
    }

    private static Generation built(SearchIndex index, String name, long position) throws IOException {
        Generation fresh = index.fresh();
        fresh.add("firm", List.of(named(name)));
        show(fresh, position);
        index.use(fresh);
        return fresh;
    }

    private static void show(Generation index, long position) throws IOException {
        index.reached(at(position));
        index.show();
    }

    private static IndexCommit at(long position) {
        return new IndexCommit(ORIGIN, position, Instant.EPOCH);
    }

    private static List<UUID> found(Generation index, String text) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            return new NameSearch(searcher, new NameQuery("firm", text, "", List.of(), null, 10))
                    .hits()
                    .ids();
        } finally {
            index.searchers().release(searcher);
        }
    }

    private static IndexedRecord named(String name) {
        return new IndexedRecord(ID, List.of(name), List.of(), "", Map.of());
    }
}
