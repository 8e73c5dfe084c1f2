package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A column keeps to the rules it offers, whatever was said while it offered others. */
class ImportColumnTest {
    private static final ImportColumn TAGS = ImportColumn.optional("tags", "标签").ruled(FillRule.MERGE, FillRule.KEEP);

    @Test
    void a_rule_that_is_offered_counts_and_any_other_means_as_much_as_none() {
        assertThat(TAGS.rule(FillRule.KEEP)).isEqualTo(FillRule.KEEP);
        assertThat(TAGS.rule(null)).isEqualTo(FillRule.MERGE);
        assertThat(TAGS.rule(FillRule.OVERWRITE)).isEqualTo(FillRule.MERGE);
    }

    @Test
    void a_layout_that_was_settled_earlier_is_read_by_the_rules_of_today() {
        List<ImportColumn> known = List.of(ImportColumn.required("name", "企业名称"), TAGS);
        FileColumns settled = new FileColumns(
                List.of(
                        new FileColumn(0, "名称", "name", FillRule.OVERWRITE),
                        new FileColumn(1, "标签", "tags", FillRule.OVERWRITE),
                        new FileColumn(2, "备注", null, FillRule.IF_EMPTY)),
                1);
        assertThat(settled.ruledBy(known).columns())
                .extracting(FileColumn::rule)
                .containsExactly(FillRule.OVERWRITE, FillRule.MERGE, FillRule.IF_EMPTY);
    }
}
