package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.shared.outbox.OutboxRow;

class IndexBuildTest {
    private static final int RECORDS = 12_345;

    @TempDir
    Path directory = Path.of("");

    private final BuildProgress progress = new BuildProgress();

    @Test
    void everything_there_is_gets_in_once_and_the_progress_says_how_much() throws IOException {
        Generation index = Generation.open(directory);
        new IndexBuild(List.of(new Numbered(RECORDS), new Numbered(7)), progress).fill(index);
        index.reached(new IndexCommit(1, 1, Instant.EPOCH));
        index.show();
        assertThat(index.records("kind" + RECORDS)).isEqualTo(RECORDS);
        assertThat(index.records("kind7")).isEqualTo(7);
        assertThat(progress.done()).isEqualTo(RECORDS + 7);
        assertThat(progress.estimated()).as("a guess that was too small").isEqualTo(RECORDS + 7);
        index.close();
    }

    @Test
    void records_with_long_texts_wait_in_memory_in_smaller_parts() throws IOException {
        Generation index = Generation.open(directory);
        String text = "长".repeat(150);
        AtomicLong read = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Numbered heavy = new Numbered(10_000) {
            @Override
            IndexedRecord record(long number) {
                most.accumulateAndGet(read.incrementAndGet() - progress.done(), Math::max);
                return new IndexedRecord(new UUID(0, number), List.of("示例" + number), List.of(), text, Map.of());
            }
        };
        new IndexBuild(List.of(heavy), progress, 1_000_000).fill(index);
        assertThat(progress.done()).isEqualTo(10_000);
        assertThat(most.get()).as("a thousand weigh 600,000").isLessThanOrEqualTo(4000);
        index.close();
    }

    @Test
    void a_record_that_cannot_be_taken_in_ends_the_build() throws IOException {
        Generation index = Generation.open(directory);
        Numbered broken = new Numbered(5) {
            @Override
            IndexedRecord record(long number) {
                return new IndexedRecord(new UUID(0, number), List.of(), List.of(), "", Map.of());
            }
        };
        assertThatThrownBy(() -> new IndexBuild(List.of(broken), progress).fill(index))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("could not be written");
        index.close();
    }

    /** Records by number, of which the database guesses there are half as many. */
    private static class Numbered implements IndexedKind {
        private final int records;

        Numbered(int records) {
            this.records = records;
        }

        @Override
        public String kind() {
            return "kind" + records;
        }

        @Override
        public long estimate() {
            return records / 2;
        }

        @Override
        public List<IndexedRecord> after(@Nullable UUID id, int most) {
            long from = id == null ? 0 : id.getLeastSignificantBits() + 1;
            return LongStream.range(from, Math.min(records, from + most))
                    .mapToObj(this::record)
                    .toList();
        }

        IndexedRecord record(long number) {
            return new IndexedRecord(new UUID(0, number), List.of("示例" + number), List.of(), "", Map.of());
        }

        @Override
        public List<IndexedRecord> of(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public Set<UUID> touchedBy(OutboxRow change) {
            return Set.of();
        }
    }
}
