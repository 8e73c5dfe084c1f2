package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.shared.problem.Invalid;

/** Damaged files end as a problem in words or as rows, and leave nothing behind. */
class ReadingFuzzTest {
    private static final int FILES = 600;
    private static final ImportKind KIND = new Columns();

    @TempDir
    Path directory;

    /** A kind that only has columns. */
    private record Columns() implements ImportKind {
        @Override
        public String code() {
            return "fuzz";
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of(
                    ImportColumn.required("name", "企业名称"),
                    ImportColumn.optional("code", "统一社会信用代码").of(CellKind.CODE),
                    ImportColumn.optional("day", "注册日期").of(CellKind.DAY),
                    ImportColumn.optional("capital", "注册资本").of(CellKind.AMOUNT));
        }

        @Override
        public ImportWork begin(ImportSource source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportReversal reversal(ImportSource source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, String> known(UUID subject) {
            return Map.of();
        }
    }

    @Test
    void every_damaged_file_is_refused_in_words_or_read_to_its_end() throws IOException {
        Mutations mutations = new Mutations("示例");
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            read += isRead(Files.write(directory.resolve("upload"), mutations.next())) ? 1 : 0;
        }
        assertThat(read).isBetween(FILES / 4, FILES - 1);
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("upload");
        }
    }

    private static boolean isRead(Path file) throws IOException {
        try (Upload upload = Upload.of(file, KIND);
                CsvFile csv = new CsvFile(upload.path(), upload.shape())) {
            FileColumns meant = FileColumns.toldBy(csv.header().titles(), KIND.columns());
            RowMeaning meaning = csv.meaning(KIND.columns(), meant.positions());
            int last = 0;
            for (List<ImportRow> rows = csv.chunk(meaning, 7); !rows.isEmpty(); rows = csv.chunk(meaning, 7)) {
                for (ImportRow row : rows) {
                    assertThat(row.number()).isGreaterThan(last);
                    last = row.number();
                }
            }
            return true;
        } catch (Invalid inWords) {
            assertThat(inWords.code()).startsWith("import-");
            return false;
        }
    }
}
