package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    private static final String BASE = "jdbc:mysql://one,two/lianzhao";

    @Test
    void an_address_without_session_variables_stays_as_it_is() {
        assertThat(DatabaseAddress.of(BASE + "?connectionTimeZone=UTC").settings())
                .isEmpty();
    }

    @Test
    void the_operators_session_variables_stand_before_the_programs() {
        assertThat(DatabaseAddress.of(
                                BASE + "?sessionVariables=sql_mode='ANSI',lock_wait_timeout=9&connectionTimeZone=UTC")
                        .settings())
                .containsEntry("quarkus.datasource.jdbc.url", BASE + "?connectionTimeZone=UTC")
                .containsEntry("lianzhao.session-variables", "sql_mode='ANSI',lock_wait_timeout=9,");
    }

    @Test
    void they_may_be_last_or_alone_and_encoded() {
        assertThat(DatabaseAddress.of(BASE + "?sslMode=REQUIRED&sessionvariables=lock_wait_timeout%3D9"))
                .isEqualTo(new DatabaseAddress(BASE + "?sslMode=REQUIRED", "lock_wait_timeout=9"));
        assertThat(DatabaseAddress.of(BASE + "?sessionVariables=lock_wait_timeout=9")
                        .url())
                .isEqualTo(BASE);
    }
}
