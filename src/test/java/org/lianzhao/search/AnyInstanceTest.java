package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind a proxy each page of a list may come from another instance: all must answer alike. */
class AnyInstanceTest {
    private static final int RECORDS = 60;

    @TempDir
    Path directory = Path.of("");

    @Test
    void two_instances_that_came_by_their_records_differently_answer_alike() throws IOException {
        List<IndexedRecord> firms = IntStream.range(0, RECORDS)
                .mapToObj(n -> new IndexedRecord(
                        new UUID(n % 7, n),
                        List.of("电".repeat(n % 4) + "示例" + "子".repeat(n % 5)),
                        List.of(),
                        "",
                        Map.of()))
                .toList();
        Generation built = Generation.open(directory.resolve("built"));
        built.addMany("firm", firms);
        show(built);
        Generation followed = Generation.open(directory.resolve("followed"));
        List<IndexedRecord> shuffled = new ArrayList<>(firms);
        Collections.shuffle(shuffled, new Random(4));
        for (IndexedRecord firm : shuffled) {
            followed.put("firm", List.of(new IndexedRecord(firm.id(), List.of("旧名示例"), List.of(), "", Map.of())));
            show(followed); // a part of the index for each
        }
        followed.putMany("firm", shuffled.subList(0, RECORDS / 2));
        followed.put("firm", shuffled.subList(RECORDS / 2, RECORDS));
        show(followed);
        for (String typed : List.of("示例", "电", "子子", "shili", "sl", "dzsl", "旧名")) {
            assertThat(paged(followed, typed)).as(typed).isEqualTo(paged(built, typed));
        }
        assertThat(paged(built, "示例")).hasSize(RECORDS);
        built.close();
        followed.close();
    }

    private static List<UUID> paged(Generation index, String text) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        List<UUID> all = new ArrayList<>();
        String position = null;
        do {
            NameHits hits = new NameSearch(searcher, new NameQuery("firm", text, "", List.of(), position, 7)).hits();
            all.addAll(hits.ids());
            position = hits.next();
        } while (position != null);
        index.searchers().release(searcher);
        return all;
    }

    private static void show(Generation index) throws IOException {
        index.reached(new IndexCommit(1, 1, Instant.EPOCH));
        index.show();
    }
}
