package org.lianzhao.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingAssetsTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 206, 304})
    void what_is_there_is_kept_for_good(int status) {
        assertThat(LastingAssets.caching(status)).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 302})
    void what_is_not_is_asked_for_again(int status) {
        assertThat(LastingAssets.caching(status)).isEqualTo("no-store");
    }
}
