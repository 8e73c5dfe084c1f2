package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    private static List<CsvRecord> read(String text) {
        CsvRecords records = new CsvRecords(new StringReader(text), ',');
        List<CsvRecord> all = new ArrayList<>();
        for (CsvRecord next = records.next(); next != null; next = records.next()) {
            all.add(next);
        }
        return all;
    }

    private static CsvRecord sound(int first, int last, String... cells) {
        return new CsvRecord(List.of(cells), first, last, null);
    }

    @Test
    void cells_in_quotes_may_hold_separators_quotes_and_line_breaks() {
        assertThat(read("a,\"b,\"\"c\"\"\",\r\n\"d\ne\",f\r\r,\n"))
                .containsExactly(
                        sound(1, 1, "a", "b,\"c\"", ""),
                        sound(2, 3, "d\ne", "f"),
                        sound(4, 4, ""),
                        sound(5, 5, "", ""));
    }

    @Test
    void a_quote_inside_of_a_cell_is_text() {
        assertThat(read("5\" 屏,\"a\"b")).containsExactly(sound(1, 1, "5\" 屏", "ab"));
    }

    @Test
    void a_quote_without_an_end_costs_one_line() {
        assertThat(read("a,\"b\nc,d\ne,f"))
                .containsExactly(
                        new CsvRecord(List.of("a", "b"), 1, 1, "cell.quote-open"),
                        sound(2, 2, "c", "d"),
                        sound(3, 3, "e", "f"));
    }

    @Test
    void a_quote_that_another_one_ends_costs_one_line() {
        assertThat(read("a,\"b\nc,\"d\"\n"))
                .containsExactly(new CsvRecord(List.of("a", "b"), 1, 1, "cell.quote-open"), sound(2, 2, "c", "d"));
    }
}
