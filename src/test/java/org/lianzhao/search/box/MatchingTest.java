package org.lianzhao.search.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.search.NameClass;
import org.lianzhao.search.box.Found.Other;

class MatchingTest {
    private static final String NAME = "深圳示例顺洛·电子（重庆）有限公司";
    private static final Found FIRM = new Found(
            UUID.randomUUID(),
            NAME,
            List.of(
                    new Other(CalledAs.SHORT, "示例顺洛"),
                    new Other(CalledAs.FORMER, "示例昔名电子厂"),
                    new Other(CalledAs.ENGLISH, "Sample Sunlord Co., Ltd.")),
            List.of("91330100799655058B"),
            "",
            "/companies/1");

    @ParameterizedTest
    @CsvSource({
        "深圳示例顺洛电子重庆有限公司, NAME, EXACT, 深圳示例顺洛·电子（重庆）有限公司",
        "深圳, NAME, PREFIX, 深圳",
        "洛电子, NAME, SUBSTRING, 洛·电子",
        "司, NAME, SUBSTRING, 司",
        "shunluo, NAME, PINYIN, 顺洛",
        "unlu, NAME, PINYIN, 顺洛",
        "szslsl, NAME, PINYIN, 深圳示例顺洛",
        "chongqing, NAME, PINYIN, 重庆",
        "zhongqing, NAME, PINYIN, 重庆",
        "示例顺洛, SHORT, EXACT, 示例顺洛",
        "昔名, FORMER, SUBSTRING, 昔名",
        "ximing, FORMER, PINYIN, 昔名",
        "sunlord, ENGLISH, SUBSTRING, Sunlord",
        "sample, ENGLISH, PREFIX, Sample",
        "91330100, CODE, EXACT, 91330100"
    })
    void the_best_fit_says_which_name_or_number_it_is_and_which_part_of_it(
            String typed, CalledAs as, NameClass fit, String part) {
        Matched matched = matching(typed).of(FIRM).orElseThrow();
        assertThat(matched.as()).isEqualTo(as);
        assertThat(matched.fit()).isEqualTo(fit);
        Mark mark = matched.marks().get(0);
        assertThat(matched.text().substring(mark.start(), mark.end())).isEqualTo(part);
    }

    @Test
    void every_place_is_marked_and_signs_outside_the_basic_plane_count_as_browsers_count_them() {
        Found rare = new Found(FIRM.id(), "𬭎电𬭎电", List.of(), List.of(), "", "");
        assertThat(matching("电").of(rare).orElseThrow().marks()).containsExactly(new Mark(2, 3), new Mark(5, 6));
    }

    @Test
    void what_no_longer_fits_has_no_reason() {
        assertThat(matching("别的").of(FIRM)).isEmpty();
        assertThat(matching("").of(FIRM)).isEmpty();
        assertThat(matching("913").of(FIRM)).as("too short for a number").isEmpty();
    }

    private static Matching matching(String typed) {
        return new Matching(typed, typed, MatchingTest::searched);
    }

    private static String searched(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\s]", "");
    }
}
