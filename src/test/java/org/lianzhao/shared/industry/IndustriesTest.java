package org.lianzhao.shared.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustriesTest {
    private final Industries industries = new Industries();

    @ParameterizedTest
    @CsvSource({"C3974, 3974, 显示器件制造", "3974, 3974, 显示器件制造", "C39, 39, 计算机、通信和其他电子设备制造业", "C, C, 制造业"})
    void a_class_is_found_by_its_code_with_and_without_its_letter(String code, String found, String name) {
        IndustryClass industry = industries.of(code).orElseThrow();
        assertThat(industry.code()).isEqualTo(found);
        assertThat(industry.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "C3974, 3974",
        "ｃ３９７４, 3974",
        "3974 显示器件制造, 3974",
        "C39计算机、通信和其他电子设备制造业, 39",
        "显示器件制造, 3974",
        "制造业, C",
        "c, C"
    })
    void what_people_write_is_understood(String written, String code) {
        assertThat(industries.read(written).map(IndustryClass::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "C9999", "39741", "电子", "", "X", "3"})
    void what_is_no_class_of_the_standard_is_none(String written) {
        assertThat(industries.read(written)).isEmpty();
    }

    @Test
    void a_class_holds_those_below_it_and_lies_in_those_above() {
        IndustryClass display = industries.of("3974").orElseThrow();
        assertThat(display.within()).containsExactly("C", "39", "397", "3974");
        for (String above : display.within()) {
            IndustryClass large = industries.of(above).orElseThrow();
            assertThat("3974").isBetween(large.from(), large.to());
            assertThat("4410").isGreaterThan(large.to());
            assertThat("0111").isLessThan(large.from());
        }
    }

    @Test
    void classes_are_chosen_from_the_top_down_and_every_one_can_be_reached() {
        assertThat(industries.below(""))
                .hasSize(20)
                .first()
                .extracting(IndustryClass::code)
                .isEqualTo("A");
        assertThat(industries.below("C")).extracting(IndustryClass::code).contains("13", "39", "43");
        assertThat(industries.below("39")).extracting(IndustryClass::code).contains("397");
        assertThat(industries.below("397")).extracting(IndustryClass::code).contains("3974");
        assertThat(industries.below("3974")).isEmpty();
    }
}
