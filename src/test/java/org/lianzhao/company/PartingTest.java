package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.FirmImageMother.firm;
import static org.lianzhao.company.FirmImageMother.named;
import static org.lianzhao.company.FirmImageMother.tagged;
import static org.lianzhao.company.FirmImageMother.with;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.likeness.NameKind;

class PartingTest {
    private static final FactSource ORIGIN = new FactSource(Source.IMPORTED, "示例名单", null, LocalDate.of(2025, 2, 14));
    private static final FirmImage BEFORE =
            tagged(named(firm("示例电子", Map.of("address", "一号")), Alias.of(NameKind.SHORT, "示例")), "高新");
    private static final FirmImage GONE = tagged(firm("示例电子厂", Map.of("address", "二号", "products", "电容")), "专精特新");

    private static FirmImage after(MergeField... chosen) {
        return Merging.of(BEFORE, GONE, Set.of(chosen), ORIGIN).kept();
    }

    @Test
    void what_nobody_touched_is_as_before() {
        FirmImage after = after(MergeField.NAME, MergeField.ADDRESS);
        Parting parting = Parting.of(BEFORE, after, after);
        assertThat(parting.kept()).isEqualTo(BEFORE);
        assertThat(parting.edited()).isEmpty();
    }

    @Test
    void what_was_edited_since_stays_and_is_listed() {
        FirmImage after = after(MergeField.ADDRESS);
        Parting parting = Parting.of(BEFORE, after, with(after, "address", "三号"));
        assertThat(parting.kept().columns()).containsEntry("address", "三号").containsEntry("products", null);
        assertThat(parting.edited()).containsExactly(MergeField.ADDRESS);
    }

    @Test
    void a_code_that_was_edited_since_keeps_its_source() {
        FirmImage after = after();
        FactSource hand = FactSource.byHand(LocalDate.of(2025, 3, 1));
        FirmImage coded = with(after, "credit_code", "91440300279314189B");
        FirmImage now = new FirmImage(coded.columns(), coded.names(), coded.tags(), Map.of(Gap.CREDIT_CODE, hand));
        assertThat(Parting.of(BEFORE, after, now).kept().sources()).containsExactly(Map.entry(Gap.CREDIT_CODE, hand));
    }

    @Test
    void a_short_name_keeps_its_source_for_a_merge_does_not_change_it() {
        FirmImage after = after();
        FactSource hand = FactSource.byHand(LocalDate.of(2025, 3, 1));
        FirmImage now = new FirmImage(after.columns(), after.names(), after.tags(), Map.of(Gap.SHORT_NAME, hand));
        assertThat(Parting.of(BEFORE, after, now).kept().sources()).containsExactly(Map.entry(Gap.SHORT_NAME, hand));
    }

    @Test
    void names_and_tags_added_since_stay() {
        FirmImage after = after();
        FirmImage now = tagged(named(after, Alias.of(NameKind.FORMER, "示例旧名")), "高新", "专精特新", "上市");
        Parting parting = Parting.of(BEFORE, after, now);
        assertThat(parting.kept().names().stream().map(Alias::name)).containsExactlyInAnyOrder("示例电子", "示例", "示例旧名");
        assertThat(parting.kept().tags()).containsExactlyInAnyOrder("高新", "上市");
    }

    @Test
    void a_firm_renamed_since_has_one_official_name_and_keeps_the_one_it_had() {
        FirmImage after = after(MergeField.NAME);
        FirmImage renamed = new FirmImage(
                with(after, "name", "新示例").columns(),
                Set.of(
                        Alias.of(NameKind.OFFICIAL, "新示例"),
                        Alias.of(NameKind.FORMER, "示例电子厂"),
                        Alias.of(NameKind.OTHER, "示例电子")),
                after.tags(),
                after.sources());
        Parting parting = Parting.of(BEFORE, after, renamed);
        assertThat(parting.kept().official()).extracting(Alias::name).containsExactly("新示例");
        assertThat(parting.kept().names()).extracting(Alias::name).contains("示例电子");
        assertThat(parting.edited()).containsExactly(MergeField.NAME);
    }
}
