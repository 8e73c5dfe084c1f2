package org.lianzhao.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinksTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/chains/EL", "/signed-out", "/audit", "/loginx", "/queue"})
    void an_address_of_a_screen_is_answered_by_the_frontend(String path) {
        assertThat(DeepLinks.isScreen(path, BROWSER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/me", "/api", "/q/openapi", "/assets/a.js", "/login", "/login/callback", "/logout"})
    void everything_else_is_served_as_it_is(String path) {
        assertThat(DeepLinks.isScreen(path, BROWSER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", ""})
    void a_program_is_not_sent_a_screen(String accept) {
        assertThat(DeepLinks.isScreen("/chains/EL", accept)).isFalse();
    }
}
