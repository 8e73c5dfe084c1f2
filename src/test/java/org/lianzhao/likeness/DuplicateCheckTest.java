package org.lianzhao.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.DIFFERENT;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.REVIEW;
import static org.lianzhao.likeness.DuplicateCheck.Outcome.SAME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.likeness.DuplicateCheck.Reason;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;

class DuplicateCheckTest {
    private static final String CODE = "914403001922038216";
    private static final String OTHER_CODE = "91440300192317458F";
    private static final String SHENZHEN = "440300";
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
    void another_legal_form_or_a_short_name_is_for_people_to_decide() {
        var finding = DuplicateCheck.compare(firm("湖南示例电子有限公司", null, YONGZHOU), firm("示例电子股份有限公司", null, YONGZHOU));
        assertThat(finding.outcome()).isEqualTo(REVIEW);
        assertThat(finding.reasons()).containsExactly(Reason.LEGAL_FORM);
        assertThat(outcome(firm("示例电子", null, null), firm("湖南示例电子有限公司", null, YONGZHOU)))
                .isEqualTo(REVIEW);
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
