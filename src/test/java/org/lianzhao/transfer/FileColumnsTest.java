package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles tell of columns, and which files are laid out alike. */
class FileColumnsTest {
    private static final List<ImportColumn> KNOWN = List.of(
            ImportColumn.required("name", "企业名称", "名称"),
            ImportColumn.optional("nameEn", "英文名称", "名称（英文）"),
            ImportColumn.optional("capital", "注册资本").of(CellKind.AMOUNT));

    private static Map<String, Integer> positions(String... titles) {
        return FileColumns.toldBy(List.of(titles), KNOWN).positions();
    }

    private static byte[] layout(String... titles) {
        return FileColumns.layoutKey(List.of(titles));
    }

    @Test
    void a_word_in_brackets_makes_another_column_of_it() {
        assertThat(positions("名称（英文）", "名称（中文）")).isEqualTo(Map.of("nameEn", 0, "name", 1));
        assertThat(positions("名称（简称）", "名称")).isEqualTo(Map.of("name", 1));
        assertThat(layout("名称（英文）", "名称（中文）")).isNotEqualTo(layout("名称（中文）", "名称（英文）"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注册资本",
                "注册资本（万元）",
                "注册资本(元)",
                "注册资本（人民币万元）",
                "注册资本（单位：万元，人民币）",
                "注册资本 (USD)",
                "*注册资本（必填）",
                "注册资本万元"
            })
    void a_unit_or_a_note_to_who_fills_it_in_does_not(String title) {
        assertThat(positions("名称", title)).isEqualTo(Map.of("name", 0, "capital", 1));
        assertThat(layout("名称", title)).isEqualTo(layout("名称", "注册资本"));
    }
}
