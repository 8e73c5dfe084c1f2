package org.lianzhao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        "电话138.1234.5678。,电话138******78。",
        "（138）1234—5678,（138******78",
        "香港+852 9123 4567 找他,香港+85******67 找他",
        "＋852－91234567,+85******67",
        "来电0085291234567,来电008******67",
        "拨400-123-4567转8,拨400******67转8",
        "０７４６－８２２３３４４（办）,074******44（办）",
        "+86 13800138000 13900139000,+86******00 139******00",
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
                "wang@example.com",
                "+852 9123 4567",
                "00 852-91234567",
                "(0746) 822 3344"
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
                "产能 10,000 支/月，上年 1,380,013,800 元",
                "规格 1.6 2.5 4.0 6.3 100 毫米",
                "1990 2000 350",
                "150\n2000\n3000",
                "9:00 2025-01-01",
                "8:00-17:00 2025.03.01-2025.12.31",
                "政办发〔2024〕12 号，永政函〔2023〕138 号",
                "型号 A00-12345678，B400-1234567X",
                "注册资本 4005000000 元",
                "增长 +12.5%，+10,000,000 元",
                "全角２０２５年（一期）",
                ""
            })
    void what_is_no_personal_data_stays(String text) {
        assertThat(PersonalData.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "13", "13-", "+8", "00 ", "0746 ", "a", "a@", "a@b.", "a.", "( "})
    void a_long_text_takes_no_longer_than_its_length(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(timed(() -> PersonalData.isIn(text))).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void several_in_one_text_are_all_masked() {
        assertThat(PersonalData.masked("13800138000/13900139000")).isEqualTo("138******00/139******00");
    }
}
