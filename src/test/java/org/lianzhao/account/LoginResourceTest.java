package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginResourceTest {
    @Test
    void leads_back_to_the_screen_where_the_person_was() {
        assertThat(LoginResource.ownAddress("/chains/EL?segment=EL-5030")).isEqualTo("/chains/EL?segment=EL-5030");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nX: y"
            })
    void never_leads_to_somebody_elses_page(String address) {
        assertThat(LoginResource.ownAddress(address)).isEqualTo("/");
    }
}
