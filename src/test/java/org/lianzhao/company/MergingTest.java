package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.FirmImageMother.firm;
import static org.lianzhao.company.FirmImageMother.named;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.likeness.NameKind;

class MergingTest {
    private static final FactSource ORIGIN = new FactSource(Source.IMPORTED, "示例名单", null, LocalDate.of(2025, 2, 14));

    private static Merging merged(FirmImage kept, FirmImage gone, MergeField... chosen) {
        return Merging.of(kept, gone, Set.of(chosen), ORIGIN);
    }

    @Test
    void the_kept_record_keeps_its_values_and_gets_those_it_lacks() {
        Merging merging =
                merged(firm("示例电子", Map.of("address", "一号")), firm("示例电子厂", Map.of("address", "二号", "products", "电容")));
        assertThat(merging.kept().columns()).containsEntry("address", "一号").containsEntry("products", "电容");
        assertThat(merging.taken()).containsExactly(MergeField.PRODUCTS);
        assertThat(merging.kept().sources()).containsExactly(Map.entry(Gap.PRODUCTS, ORIGIN));
    }

    @Test
    void a_chosen_value_is_taken_with_its_source() {
        FactSource noted = new FactSource(Source.ENTERED, "名片", null, LocalDate.of(2025, 1, 2));
        FirmImage gone = firm("示例电子厂", Map.of("address", "二号"));
        FirmImage sourced = new FirmImage(gone.columns(), gone.names(), gone.tags(), Map.of(Gap.ADDRESS, noted));
        Merging merging = merged(firm("示例电子", Map.of("address", "一号")), sourced, MergeField.ADDRESS);
        assertThat(merging.kept().columns()).containsEntry("address", "二号");
        assertThat(merging.kept().sources()).containsEntry(Gap.ADDRESS, noted);
    }

    @Test
    void columns_of_one_field_go_together() {
        Merging merging = merged(
                firm("示例", Map.of("region_code", "440305", "city_code", "440300", "province_code", "440000")),
                firm("示例厂", Map.of("region_code", "440100", "city_code", "440100", "province_code", "440000")),
                MergeField.REGION);
        assertThat(merging.kept().columns())
                .containsEntry("region_code", "440100")
                .containsEntry("city_code", "440100");
    }

    @Test
    void a_code_the_kept_record_lacks_moves_to_it() {
        Merging merging = merged(firm("示例", Map.of()), firm("示例厂", Map.of("credit_code", "X")));
        assertThat(merging.kept().creditCode()).isEqualTo("X");
        assertThat(merging.gone().creditCode()).isNull();
    }

    @Test
    void a_code_that_is_not_shown_any_more_stays_with_the_record_that_went() {
        Merging merging = merged(
                firm("示例", Map.of("credit_code", "A")),
                firm("示例厂", Map.of("credit_code", "B")),
                MergeField.CREDIT_CODE);
        assertThat(merging.kept().creditCode()).isEqualTo("B");
        assertThat(merging.gone().creditCode()).isEqualTo("A");
    }

    @Test
    void all_names_find_the_kept_record_and_the_other_official_one_is_a_spelling() {
        Merging merging = merged(
                named(firm("示例电子有限公司", Map.of()), Alias.of(NameKind.SHORT, "示例")),
                named(firm("示例电子厂", Map.of()), Alias.of(NameKind.SHORT, "示例厂"), Alias.of(NameKind.SHORT, "示例")));
        assertThat(kinds(merging.kept()))
                .containsExactlyInAnyOrder("OFFICIAL 示例电子有限公司", "SHORT 示例", "SHORT 示例厂", "OTHER 示例电子厂");
        assertThat(merging.gone().names()).isEmpty();
    }

    @Test
    void a_taken_name_leaves_the_former_one_as_a_spelling() {
        Merging merging = merged(firm("示例电子", Map.of()), firm("示例电子有限公司", Map.of()), MergeField.NAME);
        assertThat(merging.kept().name()).isEqualTo("示例电子有限公司");
        assertThat(kinds(merging.kept())).containsExactlyInAnyOrder("OFFICIAL 示例电子有限公司", "OTHER 示例电子");
    }

    @Test
    void names_that_differ_in_brackets_only_are_one_name() {
        Merging merging = merged(firm("示例（永州）有限公司", Map.of()), firm("示例(永州)有限公司", Map.of()));
        assertThat(kinds(merging.kept())).containsExactly("OFFICIAL 示例（永州）有限公司");
    }

    private static Stream<String> kinds(FirmImage image) {
        return image.names().stream().map(name -> name.kind() + " " + name.name());
    }
}
