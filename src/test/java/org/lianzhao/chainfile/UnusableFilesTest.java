package org.lianzhao.chainfile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.shared.problem.Invalid;

/** Files that are none of a map: each has its own problem, and none fills the memory. */
class UnusableFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills the field in
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|import-empty",
                "你好，这是一篇文章|chain-file-kind",
                "代码,名称|chain-file-kind",
                "PK junk|import-workbook-broken",
                "{\"chain\": |chain-file-json",
                "{\"segments\": [1, 2|chain-file-json",
                "[]|chain-file-json-shape",
                "{}|chain-file-json-shape",
                "{\"segments\": 5}|chain-file-json-shape",
                "{\"segments\": null}|chain-file-json-shape",
                "{\"chain\": []}|chain-file-json-shape",
                "{\"segments\": []} {}|chain-file-json-shape",
            })
    void each_has_its_own_problem(String text, String problem) throws IOException {
        refused(text.getBytes(UTF_8), problem);
    }

    @Test
    void brackets_without_end_are_not_followed() throws IOException {
        byte[] brackets = new byte[10 << 20];
        Arrays.fill(brackets, (byte) '[');
        refused(brackets, "chain-file-json-shape");
        byte[] member = "{\"legend\": ".getBytes(UTF_8);
        System.arraycopy(member, 0, brackets, 0, member.length);
        refused(brackets, "chain-file-json-size");
        byte[] list = "{\"segments\": [{\"keywords\": ".getBytes(UTF_8);
        System.arraycopy(list, 0, brackets, 0, list.length);
        refused(brackets, "chain-file-json-size");
    }

    @Test
    void noise_is_no_file() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        noise[0] = (byte) 0xff;
        refused(noise, "chain-file-kind");
        noise[0] = 'P';
        noise[1] = 'K';
        refused(noise, "import-workbook-broken");
        noise[0] = (byte) 0xd0;
        noise[1] = (byte) 0xcf;
        refused(noise, "import-workbook-old");
    }

    @Test
    void a_file_that_holds_more_text_than_any_map_is_left_alone() throws IOException {
        Book book = new Book();
        String words = "词；".repeat(16_000);
        for (int i = 0; i < 800; i++) {
            book.segment("TS-" + i, "环节", "零部件", "", "TS-10", "", words);
        }
        refused(book.bytes(), "chain-file-text");
    }

    @Test
    void more_rows_than_a_map_has_are_refused() throws IOException {
        Book book = new Book();
        for (int i = 0; i <= 5000; i++) {
            book.segment("TS-" + i, "环节", "零部件");
        }
        refused(book.bytes(), "chain-file-rows");
    }

    @Test
    void other_sheets_and_titles_are_refused() throws IOException {
        refused(new Book().row("Sheet1", List.of("a"), "b").bytes(), "chain-file-sheets");
        refused(new Book().row("环节", List.of("甲", "乙"), "b").bytes(), "chain-file-titles");
    }

    @Test
    void json_of_other_encodings_is_read() throws IOException {
        FileRows rows = read("{\"segments\": [{\"code\": \"TS-10\", \"nameZh\": \"组\"}]}".getBytes(UTF_16LE));
        assertThat(rows.segments().get(0).text(FileField.NAME)).contains("组");
    }

    @Test
    void values_of_another_shape_are_marked_and_the_rest_is_read() throws IOException {
        FileRows rows = read("""
                {"segments": [5, {"code": {"a": [1]}, "nameZh": ["x"], "keywords": ["a", {"no": 1}, null, 7],
                  "technologies": [{"word": "t", "critical": true}], "other": {"deep": [[[]]]}}]}
                """.getBytes(UTF_8));
        assertThat(rows.segments()).hasSize(2);
        assertThat(rows.segments().get(0).broken()).containsExactly(FileField.CODE);
        assertThat(rows.segments().get(1).broken())
                .containsExactlyInAnyOrder(FileField.CODE, FileField.NAME, FileField.KEYWORDS);
        assertThat(rows.segments().get(1).words(FileField.KEYWORDS)).containsExactly("a", "7");
        assertThat(rows.segments().get(1).words(FileField.TECHNOLOGIES)).containsExactly("t（卡脖子）");
    }

    private void refused(byte[] bytes, String problem) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }

    private FileRows read(byte[] bytes) throws IOException {
        Path file = directory.resolve("file");
        Files.write(file, bytes);
        return ChainFileReader.read(file);
    }
}
