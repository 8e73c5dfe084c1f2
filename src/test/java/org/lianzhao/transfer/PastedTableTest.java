package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is copied from a sheet finds its columns by their titles, or by the order of the template. */
class PastedTableTest {
    private final PastedTable table = new PastedTable(List.of(
            ImportColumn.required("company", "企业"),
            ImportColumn.optional("total", "合计（万元）", "总额").of(CellKind.AMOUNT),
            ImportColumn.optional("source", "来源")));

    private List<Map<String, String>> cells(String text) {
        return table.rows("text", text).stream().map(ImportRow::cells).toList();
    }

    @Test
    void titles_say_what_is_below_them_and_in_which_unit() {
        assertThat(cells("来源\t总额（亿元）\t企业\r\n示例\t2\t甲\r\n"))
                .containsExactly(Map.of("source", "示例", "total", "2(亿元)", "company", "甲"));
    }

    @Test
    void what_the_template_has_above_its_titles_is_no_row() {
        assertThat(cells("模板版本\tfirms-1\n*企业\t合计（万元）\t来源\n甲\t2\t示例")).hasSize(1);
    }

    @Test
    void without_titles_the_template_says_what_the_cells_are() {
        assertThat(cells("甲\t2\t示例\n\n乙"))
                .containsExactly(
                        Map.of("company", "甲", "total", "2(万元)", "source", "示例"),
                        Map.of("company", "乙", "total", "", "source", ""));
    }

    @Test
    void a_cell_of_several_lines_is_one() {
        assertThat(cells("甲\t2\t\"两行\n来源\"").get(0)).containsEntry("source", "两行\n来源");
    }

    @Test
    void a_row_has_the_number_of_its_line_and_more_cells_than_columns_are_a_defect() {
        assertThat(table.rows("text", "\n企业\t总额\n甲\t\"2\n\"\n乙\t2"))
                .extracting(ImportRow::number)
                .containsExactly(3, 5);
        List<ImportRow> rows = table.rows("text", "甲\t2\t示例\n\n乙\t2\t示例\t多");
        assertThat(rows).extracting(ImportRow::number).containsExactly(1, 3);
        assertThat(rows.get(0).defect()).isNull();
        assertThat(rows.get(1).defect()).hasMessage("cell.count");
    }

    @Test
    void titles_without_a_column_that_has_to_be_there_are_refused() {
        assertThatThrownBy(() -> cells("来源\t总额\n示例\t2")).hasMessageContaining("pasted-column-missing");
    }
}
