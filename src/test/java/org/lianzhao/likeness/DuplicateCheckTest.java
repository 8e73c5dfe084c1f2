package org.lianzhao.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.DIFFERENT;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.REVIEW;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.SAME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.likeness.DuplicateCheck.Reason;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;

class DuplicateCheckTest {
    private static final String CODE = "914403001922038216";
    private static final String OTHER_CODE = "91440300192317458F";
    private static final String SHENZHEN = "440300";
    private static final String HUNAN = "430000";
    private static final String YONGZHOU = "431100";

    @Test
    void the_same_code_is_the_same_firm_whatever_the_names() {
        assertThat(outcome(firm("甲示例有限公司", CODE, null), firm("乙示例有限公司", CODE, null)))
                .isEqualTo(SAME);
    }

    @Test
    void two_different_codes_are_never_the_same_firm_whatever_the_names() {
        assertThat(outcome(firm("示例有限公司", CODE, SHENZHEN), firm("示例有限公司", OTHER_CODE, SHENZHEN)))
                .isEqualTo(REVIEW);
    }

    @Test
    void name_and_city_make_it_the_same_firm_where_one_side_has_no_code() {
        assertThat(outcome(firm("示例（深圳）有限公司", CODE, SHENZHEN), firm("示例(深圳)有限公司", null, SHENZHEN)))
                .isEqualTo(SAME);
    }

    @Test
    void a_name_alone_or_in_another_city_is_for_people_to_decide() {
        assertThat(outcome(firm("示例有限公司", null, SHENZHEN), firm("示例有限公司", null, YONGZHOU)))
                .isEqualTo(REVIEW);
        assertThat(outcome(firm("示例有限公司", null, null), firm("示例有限公司", null, null)))
                .isEqualTo(REVIEW);
    }

    @Test
    void a_province_alone_is_no_city_that_agrees_and_none_that_differs() {
        assertThat(outcome(firm("示例有限公司", null, HUNAN), firm("示例有限公司", null, HUNAN)))
                .isEqualTo(REVIEW);
        var within = DuplicateCheck.compare(firm("示例有限公司", null, HUNAN), firm("示例有限公司", null, YONGZHOU));
        var elsewhere = DuplicateCheck.compare(firm("示例有限公司", null, HUNAN), firm("示例有限公司", null, SHENZHEN));
        assertThat(within.outcome()).isEqualTo(REVIEW);
        assertThat(within.strength()).isGreaterThan(elsewhere.strength());
        assertThat(outcome(firm("湖南示例电子有限公司", null, HUNAN), firm("示例电子有限公司", null, YONGZHOU)))
                .isEqualTo(REVIEW);
    }

    @Test
    void counties_that_answer_to_their_province_are_different_cities() {
        assertThat(outcome(firm("示例有限公司", null, "429004"), firm("示例有限公司", null, "429005")))
                .isEqualTo(REVIEW);
        assertThat(outcome(firm("示例有限公司", null, "429004"), firm("示例有限公司", null, "429004")))
                .isEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "431103,,, 431102,,, REVIEW",
        "431103,,唐湘平, 431102,,唐湘平, SAME",
        "431103,,唐湘平, 431102,,蒋德华, REVIEW",
        "431103,,, 431100,,, SAME",
        "431103,长丰大道88号,, 431100,永州市冷水滩区长丰大道８８＃,, SAME",
        "431103,长丰大道88号,, 431102,永州市长丰大道88号,, SAME",
        "431100,长丰大道88号,, 431100,芝山路5号,, REVIEW",
        "431100,长丰大道88号,唐湘平, 431100,芝山路5号,唐湘平, SAME",
        "431100,长丰大道88号,, 431100,经济开发区长丰大道88号3栋2楼,, SAME",
        "431100,长丰大道88号,, 431100,长丰工业园3栋,, SAME",
        "431100,仁里镇杏花村3组,, 431100,杏花村3组12号,, SAME",
        "431100,仁里镇杏花村3组,, 431100,黄泥镇桃源村5组,, REVIEW"
    })
    void one_name_in_one_city_is_one_firm_where_nothing_speaks_against_it(
            String here,
            @Nullable String door,
            @Nullable String person,
            String there,
            @Nullable String otherDoor,
            @Nullable String otherPerson,
            Outcome outcome) {
        assertThat(outcome(placed(here, door, person), placed(there, otherDoor, otherPerson)))
                .isEqualTo(outcome);
    }

    @Test
    void another_legal_form_or_a_short_name_is_for_people_to_decide() {
        var finding = DuplicateCheck.compare(firm("湖南示例电子有限公司", null, YONGZHOU), firm("示例电子股份有限公司", null, YONGZHOU));
        assertThat(finding.outcome()).isEqualTo(REVIEW);
        assertThat(finding.reasons()).containsExactly(Reason.LEGAL_FORM);
        assertThat(outcome(firm("示例电子", null, null), firm("湖南示例电子有限公司", null, YONGZHOU)))
                .isEqualTo(REVIEW);
    }

    @Test
    void an_english_name_in_common_is_for_people_to_decide() {
        FirmTraits sheng = inEnglish("永州华盛电子有限公司", YONGZHOU);
        var finding = DuplicateCheck.compare(sheng, inEnglish("永州华晟电子有限公司", YONGZHOU));
        assertThat(finding.outcome()).isEqualTo(REVIEW);
        assertThat(finding.reasons()).containsExactly(Reason.ENGLISH_NAME);
        assertThat(outcome(sheng, inEnglish("永州华升电子有限公司", SHENZHEN))).isEqualTo(REVIEW);
        assertThat(outcome(sheng, firm("YONGZHOU HUASHENG ELECTRONICS CO., LTD.", null, YONGZHOU)))
                .isEqualTo(REVIEW);
        assertThat(outcome(sheng, inEnglish("永州华盛电子有限公司", YONGZHOU))).isEqualTo(SAME);
    }

    @Test
    void a_spelling_that_was_proved_to_be_a_firms_counts_as_its_name() {
        assertThat(outcome(
                        named(
                                YONGZHOU,
                                new Named(NameKind.OFFICIAL, "永州示例电子有限公司"),
                                new Named(NameKind.OTHER, "永州实例电子有限公司")),
                        firm("永州实例电子有限公司", null, YONGZHOU)))
                .isEqualTo(SAME);
    }

    @Test
    void names_one_character_apart_are_different_firms() {
        assertThat(outcome(firm("示例电子有限公司", null, SHENZHEN), firm("示例电器有限公司", null, SHENZHEN)))
                .isEqualTo(DIFFERENT);
    }

    @Test
    void the_short_name_of_a_branch_says_its_region_and_the_firms_own_word() {
        String branch = "中国示例通信股份有限公司湖南省分公司";
        assertThat(outcome(firm("湖南示例", null, null), firm(branch, null, null))).isEqualTo(REVIEW);
        assertThat(outcome(firm("江西示例", null, null), firm(branch, null, null))).isEqualTo(DIFFERENT);
        assertThat(outcome(firm("示例", null, null), firm(branch, null, null))).isEqualTo(DIFFERENT);
        assertThat(outcome(firm("湖南示例", null, null), firm("中国示例通信集团湖南有限公司", null, null)))
                .isEqualTo(REVIEW);
        assertThat(outcome(firm("湖南示例", null, null), firm("中国示例通信集团江西有限公司", null, null)))
                .isEqualTo(DIFFERENT);
    }

    @Test
    void what_says_nothing_of_a_firm_may_be_left_out_behind_a_long_word_of_its_own() {
        assertThat(outcome(firm("示例数字网络科技有限公司", null, null), firm("示例数字有限公司", null, null)))
                .isEqualTo(DIFFERENT);
        assertThat(outcome(firm("天天示例网络科技有限公司", null, null), firm("天天示例有限公司", null, null)))
                .isEqualTo(REVIEW);
        assertThat(outcome(firm("天天示例食品有限公司", null, null), firm("天天示例有限公司", null, null)))
                .isEqualTo(DIFFERENT);
    }

    @Test
    void letters_behind_a_firms_own_word_are_the_name_of_a_product_unless_they_are_a_trade() {
        assertThat(outcome(firm("示例Wind", null, null), firm("示例信息技术有限公司", null, null)))
                .isEqualTo(REVIEW);
        assertThat(outcome(firm("示例LED", null, null), firm("示例电子有限公司", null, null)))
                .isEqualTo(DIFFERENT);
        assertThat(outcome(firm("示例AI", null, null), firm("示例", null, null))).isEqualTo(REVIEW);
        assertThat(outcome(firm("示例AI", null, null), firm("示例DB", null, null))).isEqualTo(DIFFERENT);
    }

    @Test
    void the_same_old_number_is_the_same_firm_unless_the_credit_codes_differ() {
        assertThat(outcome(numbered("甲示例有限公司", null), numbered("乙示例有限公司", CODE)))
                .isEqualTo(SAME);
        assertThat(outcome(numbered("甲示例有限公司", OTHER_CODE), numbered("乙示例有限公司", CODE)))
                .isEqualTo(REVIEW);
    }

    private static FirmTraits numbered(String name, @Nullable String code) {
        return traits(name, new Numbers(code, "430000000012345", null));
    }

    private static FirmTraits placed(String region, @Nullable String address, @Nullable String representative) {
        Named name = new Named(NameKind.OFFICIAL, "示例电子有限公司");
        return FirmTraits.of(List.of(name), new Numbers(null, null, region), address, representative);
    }

    private static FirmTraits inEnglish(String name, @Nullable String city) {
        return named(
                city,
                new Named(NameKind.OFFICIAL, name),
                new Named(NameKind.ENGLISH, CompanyName.keyOf("Yongzhou Huasheng Electronics Co., Ltd.")));
    }

    private static FirmTraits named(@Nullable String city, Named... names) {
        return FirmTraits.of(List.of(names), new Numbers(null, null, city), null, null);
    }

    private static Outcome outcome(FirmTraits one, FirmTraits other) {
        Outcome there = DuplicateCheck.compare(one, other).outcome();
        assertThat(DuplicateCheck.compare(other, one).outcome()).isEqualTo(there);
        return there;
    }

    private static FirmTraits firm(String name, @Nullable String code, @Nullable String city) {
        return traits(name, new Numbers(code, null, city));
    }

    private static FirmTraits traits(String name, Numbers numbers) {
        Named official = new Named(NameKind.OFFICIAL, CompanyName.of(name).key());
        return FirmTraits.of(List.of(official), numbers, null, null);
    }
}
