package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.deliverable.PaperSection.ColumnKind;
import org.lianzhao.deliverable.PaperSection.PaperColumn;

class ColumnWidthsTest {
    private static final PaperColumn TIER = new PaperColumn("tier", "类别", ColumnKind.TEXT);
    private static final PaperColumn FIRM = new PaperColumn("firm", "企业", ColumnKind.TEXT);
    private static final PaperColumn REASONS = new PaperColumn("reasons", "理由", ColumnKind.LONG_TEXT);
    private static final PaperColumn QUESTIONS = new PaperColumn("questions", "还要问清", ColumnKind.LONG_TEXT);

    private static List<Integer> widths(List<PaperColumn> columns, String... row) {
        List<PaperCell> cells = List.of(row).stream().map(PaperCell::text).toList();
        return ColumnWidths.of(new PaperSection("示例", "示例", columns, List.of(cells), 1));
    }

    @Test
    void a_column_is_as_wide_as_its_longest_words_and_a_chinese_letter_takes_two() {
        assertThat(widths(List.of(TIER, FIRM), "C", "湖南骏捷科技")).containsExactly(7, 15);
    }

    @Test
    void the_longest_name_does_not_take_the_page() {
        assertThat(widths(List.of(FIRM), "示例".repeat(40))).containsExactly(27);
    }

    @Test
    void a_title_is_not_cut() {
        assertThat(widths(List.of(new PaperColumn("asOf", "来源所述时间", ColumnKind.DAY)), "1"))
                .containsExactly(15);
    }

    @Test
    void long_words_share_what_is_left_of_the_page() {
        List<Integer> widths = widths(List.of(FIRM, REASONS, QUESTIONS), "湖南骏捷科技", "理".repeat(200), "问".repeat(200));
        assertThat(widths.get(1)).isEqualTo(widths.get(2)).isBetween(85, 95);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(185, 190);
    }

    @Test
    void no_word_and_no_number_is_cut_where_the_page_is_full() {
        List<PaperColumn> columns = List.of(TIER, FIRM, TIER, FIRM, FIRM, FIRM, FIRM, REASONS, QUESTIONS);
        String name = "Guangdong Corporation Technology Limited";
        List<Integer> widths =
                widths(columns, "100", name, "Decision", name, name, name, name, "理".repeat(200), "问".repeat(200));
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(3 + 3);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo("Corporation".length() + 3);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo("Decision".length() + 3);
        assertThat(widths.get(7)).isGreaterThan(widths.get(1));
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(190);
    }
}
