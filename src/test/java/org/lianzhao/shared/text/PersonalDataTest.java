package org.lianzhao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource({
        "联系人王某某 13800138000，周三前,联系人王某某 138******00，周三前",
        "电话138-0013-8000,电话138******00",
        "+86 13800138000,+86******00",
        "１３８００１３８０００,138******00",
        "座机0746-8223344转8001,座机074******44转8001",
        "微信同号wx13800138000,微信同号wx138******00",
        "身份证 43110219900307123X 已核,身份证 431******3X 已核",
        "请发 wang.shili@example.com.cn 收,请发 w******@example.com.cn 收",
        "a@b.cn,*@b.cn",
        "0106234567,010*****67",
    })
    void numbers_and_addresses_of_people_are_made_unusable(String text, String masked) {
        assertThat(PersonalData.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人王某某 13800138000，周三前",
                "+86 13800138000",
                "0106234567",
                "43110219900307123X",
                "wang@example.com"
            })
    void what_was_masked_is_known_again(String text) {
        assertThat(PersonalData.isMaskedIn(text)).isFalse();
        assertThat(PersonalData.isMaskedIn(PersonalData.masked(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**重要**", "M3*10**螺钉", "2**10=1024", ""})
    void stars_alone_mask_nothing(String text) {
        assertThat(PersonalData.isMaskedIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总投资 12000 万元，用地 50 亩，2026-03-01 开工",
                "91440300MA5F138001",
                "913101138001380008",
                "合同号 2025021400123456",
                "月产 13800 套",
                ""
            })
    void what_is_no_personal_data_stays(String text) {
        assertThat(PersonalData.masked(text)).isEqualTo(text);
    }

    @Test
    void several_in_one_text_are_all_masked() {
        assertThat(PersonalData.masked("13800138000/13900139000")).isEqualTo("138******00/139******00");
    }
}
