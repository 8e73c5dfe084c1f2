package org.lianzhao.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactPersonTest {
    @Test
    void of_a_name_the_family_name_is_shown() {
        assertThat(ContactPerson.maskedName("王示例")).isEqualTo("王**");
        assertThat(ContactPerson.maskedName("𠮷示例")).isEqualTo("𠮷**");
        assertThat(ContactPerson.maskedName(" ")).isNull();
    }

    @Test
    void of_a_number_its_ends_are_shown_and_of_a_short_one_nothing() {
        assertThat(ContactPerson.maskedPhone("13800001234")).isEqualTo("138******34");
        assertThat(ContactPerson.maskedPhone("1234567")).isEqualTo("***");
        assertThat(ContactPerson.maskedPhone(null)).isNull();
    }
}
