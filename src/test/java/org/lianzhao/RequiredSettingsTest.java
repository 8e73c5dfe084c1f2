package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "LIANZHAO_OIDC_URL", "https://sso.example.cn/realms/lianzhao",
            "LIANZHAO_OIDC_CLIENT_ID", "lianzhao",
            "LIANZHAO_OIDC_CLIENT_SECRET", "s",
            "LIANZHAO_SESSION_SECRET", "0123456789012345678901234567890123456789",
            "LIANZHAO_CONTACT_KEY", "0123456789012345678901234567890123456789",
            "LIANZHAO_CONTACT_MATCH_KEY", "0123456789012345678901234567890123456789",
            "LIANZHAO_JDBC_URL", "jdbc:mysql://db/lianzhao",
            "LIANZHAO_JDBC_USERNAME", "lianzhao",
            "LIANZHAO_JDBC_PASSWORD", "p"));

    @Test
    void asks_for_nothing_when_all_is_set() {
        assertThat(RequiredSettings.missingFrom(environment)).isEmpty();
    }

    @Test
    void names_the_identity_provider_in_both_languages_when_there_is_none() {
        environment.remove("LIANZHAO_OIDC_URL");
        assertThat(RequiredSettings.missingFrom(environment))
                .singleElement()
                .asString()
                .contains("LIANZHAO_OIDC_URL", "统一身份认证", "identity provider");
    }

    @Test
    void does_not_take_a_blank_for_a_setting() {
        environment.put("LIANZHAO_JDBC_URL", " ");
        assertThat(RequiredSettings.missingFrom(environment)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIANZHAO_SESSION_SECRET", "LIANZHAO_CONTACT_KEY", "LIANZHAO_CONTACT_MATCH_KEY"})
    void refuses_a_short_secret(String secret) {
        environment.put(secret, "short");
        assertThat(RequiredSettings.missingFrom(environment))
                .singleElement()
                .asString()
                .contains(secret);
    }
}
