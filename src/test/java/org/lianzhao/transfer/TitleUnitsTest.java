package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that say in what the numbers below them are counted. */
class TitleUnitsTest {
    private static final List<ImportColumn> COLUMNS =
            List.of(ImportColumn.optional("capital", "注册资本").of(CellKind.AMOUNT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "注册资本（万元）               | ５００   | ５００(万元)",
                "注册资本（万元）               | 1，500   | 1，500(万元)",
                "注册资本（万元）               | 500      | 500(万元)",
                "注册资本万元                   | 500      | 500(万元)",
                "注册资本：万元                 | 500      | 500(万元)",
                "注册资本（单位：万元，人民币） | 500      | 500(万元人民币)",
                "注册资本（万元）认缴           | 500      | 500(万元)",
                "资本 USD                       | 500      | 500(USD)",
                "注册资本（万元）               | 20万美元 | 20万美元",
                "注册资本（万元）               | 若干     | 若干",
                "注册资本                       | 500      | 500",
                "注册资本（认缴）               | 500      | 500"
            })
    void a_bare_number_has_the_unit_of_its_title(String title, String cell, String complete) {
        TitleUnits units = new TitleUnits(List.of(title), COLUMNS, Map.of("capital", 0));
        assertThat(units.complete("capital", List.of(cell), 0)).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*合计(万元)  | 5     | 亿元 | 5",
                "合计（万元） | 5     | ' '  | 5(万元)",
                "合计（万元） | 5万元 | 亿元 | 5万元",
                "合计（元）   | 5     | 亿元 | 5(元)",
                "总额（万元） | 5     | 亿元 | 5(万元)"
            })
    void the_templates_own_unit_yields_to_that_of_the_row(String title, String cell, String unit, String complete) {
        List<ImportColumn> columns = List.of(
                ImportColumn.optional("total", "合计（万元）", "总额").of(CellKind.AMOUNT),
                ImportColumn.optional("unit", "单位").of(CellKind.UNIT));
        TitleUnits units = new TitleUnits(List.of(title, "单位"), columns, Map.of("total", 0, "unit", 1));
        assertThat(units.complete("total", List.of(cell, unit), 0)).isEqualTo(complete);
    }
}
