package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines beyond all measure in the bytes of a file. */
class EncodedLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_of_which_only_the_beginning_is_kept_still_ends_where_it_ends(String end) {
        String text = String.join(end, "name", "甲", "长".repeat(1_500_000), "乙");
        CsvRecords records =
                new CsvRecords(new EncodedLines(new ByteArrayInputStream(text.getBytes(UTF_8)), UTF_8), ',');
        List<String> flaws = new ArrayList<>();
        List<String> last = List.of();
        for (CsvRecord next = records.next(); next != null; next = records.next()) {
            flaws.add(String.valueOf(next.flaw()));
            last = next.cells();
        }
        assertThat(flaws).containsExactly("null", "null", "cell.row-long", "null");
        assertThat(last).containsExactly("乙");
    }
}
