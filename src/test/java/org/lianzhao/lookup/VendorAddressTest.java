package org.lianzhao.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bridge.example.cn/firms",
                "HTTPS://10.0.0.8",
                "http://127.0.0.1:9100/firms",
                "http://[::1]:9100"
            })
    void the_token_goes_only_where_nobody_can_read_it_on_the_way(String url) {
        assertThat(VendorAddress.read(url).place()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bridge.example.cn/firms",
                "ftp://bridge.example.cn",
                "file:///etc/hosts",
                "bridge.example.cn",
                "https://somebody:secret@bridge.example.cn",
                "https://bridge.example.cn/#firms",
                "https://bridge example.cn"
            })
    void any_other_address_is_refused_in_words(String url) {
        assertThatThrownBy(() -> VendorAddress.read(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LIANZHAO_LOOKUP_URL");
    }

    @Test
    void without_an_address_nobody_is_asked() {
        assertThat(VendorAddress.of(GivenVendor.at(" "))).isEmpty();
    }

    @Test
    void what_is_sought_is_written_so_that_it_stays_one_value() {
        assertThat(VendorAddress.read("https://bridge.example.cn/firms?of=zone").asking("样例 & 甲#乙", 10))
                .hasToString(
                        "https://bridge.example.cn/firms?of=zone&q=%E6%A0%B7%E4%BE%8B+%26+%E7%94%B2%23%E4%B9%99&limit=10");
    }
}
