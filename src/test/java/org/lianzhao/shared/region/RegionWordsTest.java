package org.lianzhao.shared.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionWordsTest {
    private final RegionWords words = new RegionWords(new Regions());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上海   | 黄浦                   | 上海市黄浦区",
                "上海   | 浦东                   | 上海市浦东新区",
                "天津   | 滨海                   | 天津市滨海新区",
                "天津   | 河北                   | 天津市河北区",
                "北京   | 朝阳                   | 北京市朝阳区",
                "重庆   | 江北                   | 重庆市江北区",
                "重庆市 | 酉阳                   | 重庆市酉阳土家族苗族自治县",
                "贵州   | 黔南                   | 贵州省黔南布依族苗族自治州",
                "湖南   | 湖南省永州市冷水滩区   | 湖南省永州市冷水滩区",
                "湖南   | 永州冷水滩             | 湖南省永州市冷水滩区",
                "       | 黄浦                   | 上海市黄浦区",
                "       | 上海黄浦               | 上海市黄浦区",
                "       | 上海市黄浦区           | 上海市黄浦区",
                "       | 湖南永州               | 湖南省永州市",
                "       | 冷水滩区               | 湖南省永州市冷水滩区",
                "       | 朝阳                   | 辽宁省朝阳市",
                "       | 广西南宁               | 广西壮族自治区南宁市"
            })
    void a_region_is_known_by_the_words_that_people_use(String province, String city, String region) {
        RegionWords.Found found = words.read(province, city, null);
        assertThat(Objects.requireNonNull(found.region()).fullName()).isEqualTo(region);
        assertThat(found.unknown()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"重庆 | 北部新区   | 重庆市", "上海 | 自贸区     | 上海市", "湖南 | 永州经开区 | 湖南省永州市", "海南 | 省直辖县   | 海南省"})
    void a_zone_is_no_region_but_what_it_lies_in_is_known(String province, String zone, String region) {
        RegionWords.Found found = words.read(province, zone, null);
        assertThat(Objects.requireNonNull(found.region()).fullName()).isEqualTo(region);
        assertThat(found.unknown()).isEqualTo(zone);
    }

    @Test
    void a_name_that_several_districts_have_is_not_guessed() {
        RegionWords.Found found = words.read(null, "和平区", null);
        assertThat(found.region()).isNull();
        assertThat(found.unknown()).isEqualTo("和平区");
    }
}
