package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the demonstration's register offers for the gaps of the two maps. */
class SampleRegisterTest {
    private static final List<Firm> FIRMS = new ArrayList<>();

    private record Firm(String name, List<String> texts) {}

    static {
        read("target-lists.csv", "企业名称", "主要产品", "经营范围");
        read("listed-companies.csv", "name", "name_en", "business_scope");
    }

    private static void read(String file, String name, String... texts) {
        Path place = Path.of("deploy/demo-data", file);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(place)) {
            for (NamedCsvRecord row : rows) {
                List<String> said = new ArrayList<>(List.of(row.getField(name)));
                List.of(texts).forEach(text -> said.add(row.getField(text)));
                FIRMS.add(new Firm(row.getField(name), said));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> candidates(String segment) {
        Topic topic = Maps.topic(segment);
        return FIRMS.stream()
                .filter(firm ->
                        firm.texts().stream().anyMatch(text -> !topic.in(text).isEmpty()))
                .map(Firm::name)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EQ-5020 | 日本电信电话(大连)有限公司",
                "EQ-3010 | China Cyts Tours Holding Co., Ltd.",
                "EQ-7030 | 上海微创医疗器械（集团）有限公司",
                "EL-9040 | 广州达安基因股份有限公司",
            })
    void firms_of_other_trades_are_no_candidates(String segment, String firm) {
        assertThat(FIRMS).extracting(Firm::name).contains(firm);
        assertThat(candidates(segment)).isNotEmpty().doesNotContain(firm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EL-1020 | Zhejiang Huazheng New Material Co., Ltd.",
                "EL-5030 | Shenzhen Baoming Technology Co.,Ltd.",
                "EQ-7020 | Zhejiang Tiancheng Controls Co., Ltd.",
                "EQ-5060 | Zhangjiagang Furui Special Equipment Co., Ltd.",
                "EQ-8020 | Kunming Yunnei Power Co.,Ltd.",
                "EL-1070 | Yunnan Tin Company Limited",
                "EL-2010 | Guangdong Zhengye Technology Co., Ltd.",
            })
    void makers_of_what_a_gap_lacks_are_candidates(String segment, String firm) {
        assertThat(candidates(segment)).contains(firm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EQ-6010", "EL-3050", "EL-9010"})
    void for_some_gaps_the_lists_name_nobody_and_nobody_is_made_up(String segment) {
        assertThat(candidates(segment)).isEmpty();
    }

    @Test
    void a_firm_that_both_lists_have_under_one_stock_code_is_one_firm() {
        assertThat(FIRMS)
                .filteredOn(firm -> firm.texts().contains("Shenzhen Sunlord Electronics Co.,Ltd."))
                .extracting(Firm::name)
                .containsOnly("深圳市顺络电子股份有限公司");
    }
}
