package org.lianzhao.shared.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private final Regions regions = new Regions();

    @ParameterizedTest
    @CsvSource({"430000, 湖南省", "431100, 湖南省永州市", "431129, 湖南省永州市江华瑶族自治县", "110101, 北京市东城区", "441900, 广东省东莞市"})
    void a_region_is_named_from_the_province_down(String code, String name) {
        assertThat(regions.of(code).orElseThrow().fullName()).isEqualTo(name);
    }

    @Test
    void a_code_that_was_given_up_is_known_and_leads_to_its_successor() {
        assertThat(regions.of("431121").orElseThrow().inUse()).isFalse();
        assertThat(regions.today("431121").orElseThrow().name()).isEqualTo("祁阳市");
        assertThat(regions.today("431181").orElseThrow().code()).isEqualTo("431181");
    }

    @Test
    void an_unknown_code_is_no_region() {
        assertThat(regions.of("999999")).isEmpty();
        assertThat(regions.today(null)).isEmpty();
    }

    @Test
    void regions_are_chosen_from_the_top_down() {
        assertThat(regions.below("")).hasSize(34).extracting(Region::name).contains("湖南省", "北京市");
        assertThat(regions.below("430000")).hasSize(14).extracting(Region::name).contains("永州市");
        assertThat(regions.below("431100"))
                .extracting(Region::name)
                .contains("祁阳市", "零陵区")
                .doesNotContain("祁阳县");
        assertThat(regions.below("110000")).extracting(Region::name).contains("东城区");
        assertThat(regions.below("420000")).extracting(Region::name).contains("武汉市", "仙桃市");
    }

    @Test
    void every_region_in_use_can_be_chosen() {
        long reached = regions.below("").stream()
                .flatMap(province -> regions.below(province.code()).stream())
                .mapToLong(city -> 1 + regions.below(city.code()).size())
                .sum();
        assertThat(reached + regions.below("").size()).isEqualTo(regions.inUse().size());
    }

    @Test
    void a_region_knows_its_city_and_its_province() {
        Region county = regions.of("431129").orElseThrow();
        assertThat(county.cityCode()).isEqualTo("431100");
        assertThat(county.provinceCode()).isEqualTo("430000");
    }

    @ParameterizedTest
    @CsvSource({
        "431100, 431100",
        "431103, 431100",
        "310000, 310000",
        "310115, 310000",
        "441900, 441900",
        "810000, 810000",
        "429004, 429004",
        "429005, 429005",
        "419001, 419001",
        "469002, 469002",
        "659001, 659001",
        "460004, 460004"
    })
    void a_county_that_answers_to_its_province_is_a_city_of_its_own(String code, String city) {
        assertThat(regions.of(code).orElseThrow().cityCode()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"430000", "540000", "710000"})
    void a_province_is_in_no_city(String code) {
        assertThat(regions.of(code).orElseThrow().cityCode()).isNull();
    }
}
