package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.text.PersonalData;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13800138021,13800138021",
        "138 0013 8021,13800138021",
        "138-0013-8021,13800138021",
        "１３８００１３８０２１,13800138021",
        "+86 138 0013 8021,13800138021",
        "+8613800138021,13800138021",
        "0086-13800138021,13800138021",
        "8613800138021,13800138021",
        "0746-8223344,07468223344",
        "(0746) 822 3344,07468223344",
        "（010）6234 5678,01062345678",
        "+86 746 822 3344,07468223344",
        "+86-0746-8223344,07468223344",
        "0746-8223344-801,07468223344-801",
        "0746-8223344转801,07468223344-801",
        "0755 2345 6789 ext. 12,075523456789-12",
        "400-123-4567,4001234567",
        "+852 2345 6789,+85223456789",
        "00852-23456789,+85223456789",
    })
    void one_number_has_one_form_however_it_is_written(String written, String form) {
        assertThat(PhoneNumber.read(written)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8223344",
                "1380013802",
                "138001380211",
                "12800138021",
                "0746",
                "王示例",
                "a@b.cn",
                "+0123",
                "-801"
            })
    void what_is_none_is_not_taken_for_one(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13800138021,138 **** **21",
        "07468223344,0746 **** **44",
        "01062345678,010 **** **78",
        "07468223344-801,0746 **** **44",
        "4001234567,400 **** **67",
        "+85223456789,+852 **** **89",
    })
    void its_beginning_and_two_digits_are_shown(String number, String masked) {
        assertThat(PhoneNumber.masked(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "138.1234.5678",
                "138·1234·5678",
                "138–1234–5678",
                "138—1234—5678",
                "138‑1234‐5678",
                "(138) 1234-5678",
                "1381234 5678",
                "138 12345678",
                "138 123 45678",
                "1381 2345 678",
                "１３８　１２３４　５６７８",
                "+86 (138) 1234-5678",
                "(+86)138-1234-5678",
                "＋８６－１３８１２３４５６７８",
                "86-138-1234-5678",
                "0086 138 1234 5678",
                "0746-8223344",
                "0746.822.3344",
                "0746—8223344",
                "（0746）822 3344",
                "(010) - 6234 5678",
                "01062345678",
                "0746-9123456",
                "+86 746 822 3344",
                "+86-0746-8223344",
                "0086 746 8223344",
                "0746-8223344-801",
                "0755 2345 6789 ext. 12",
                "0746-8223344转801",
                "400-123-4567",
                "400 1234 567",
                "8001234567",
                "+852 9123 4567",
                "+852-9123-4567",
                "00852-91234567",
                "+1 (415) 555-0100",
                "+44 20 7946 0018",
                "+65.6123.4567",
                "+81 (0)3-1234-5678",
            })
    void what_is_taken_for_a_number_is_also_found_in_a_text(String written) {
        assertThat(PhoneNumber.read(written)).isPresent();
        assertThat(PersonalData.isIn("电话" + written + "，周三")).isTrue();
        assertThat(PersonalData.isMaskedIn(PersonalData.masked(written))).isTrue();
    }
}
