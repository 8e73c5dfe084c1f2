package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("name", "企业名称"));

    @TempDir
    Path directory;

    private interface Use {
        void of(ReadAhead ahead);
    }

    private void read(int rows, ImportWork work, Use use) throws IOException {
        String names = IntStream.range(0, rows).mapToObj(row -> "示例" + row).collect(Collectors.joining("\n"));
        Path file = Files.write(directory.resolve("list.csv"), ("企业名称\n" + names).getBytes(UTF_8));
        try (CsvFile csv = new CsvFile(file, CsvShape.of(file, COLUMNS))) {
            RowMeaning meaning = csv.meaning(
                    COLUMNS, FileColumns.toldBy(csv.header().titles(), COLUMNS).positions());
            try (ReadAhead ahead = new ReadAhead(csv, meaning, work, 0)) {
                use.of(ahead);
            }
        }
    }

    private abstract static class Work implements ImportWork {
        @Override
        public List<RowResult> take(List<ImportRow> rows) {
            throw new AssertionError("nobody takes rows here");
        }
    }

    @Test
    void every_row_comes_once_in_the_files_order_and_has_been_read_before() throws IOException {
        List<Integer> ahead = Collections.synchronizedList(new ArrayList<>());
        List<Integer> taken = new ArrayList<>();
        List<Integer> chunks = new ArrayList<>();
        Work work = new Work() {
            @Override
            public void readAhead(List<ImportRow> rows) {
                rows.forEach(row -> ahead.add(row.number()));
            }
        };
        read(2500, work, file -> {
            for (var chunk = file.next(); !chunk.rows().isEmpty(); chunk = file.next()) {
                chunk.rows().forEach(row -> taken.add(row.number()));
                chunks.add(chunk.rows().size());
                assertThat(ahead).containsAll(taken);
                assertThat(chunk.before() + chunk.rows().size()).isEqualTo(taken.size());
            }
        });
        assertThat(taken).isEqualTo(IntStream.range(2, 2502).boxed().toList());
        assertThat(chunks).containsExactly(1000, 1000, 500);
    }

    @Test
    void trouble_with_a_chunk_is_told_when_that_chunk_is_asked_for_and_the_file_can_be_closed() throws IOException {
        Work work = new Work() {
            @Override
            public void readAhead(List<ImportRow> rows) {
                if (rows.get(0).number() > 2) {
                    throw new IllegalStateException("torn");
                }
            }
        };
        read(1500, work, file -> {
            assertThat(file.next().rows()).hasSize(1000);
            assertThatThrownBy(file::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("torn");
        });
    }
}
