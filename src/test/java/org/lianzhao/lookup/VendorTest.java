package org.lianzhao.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.testing.server.FakeVendor;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields in
class VendorTest {
    private FakeVendor far;

    @BeforeEach
    void begin() throws IOException {
        far = new FakeVendor();
    }

    @AfterEach
    void end() {
        far.close();
    }

    private Vendor vendor(GivenVendor settings) {
        return new Vendor(
                settings, VendorAddress.of(settings).orElseThrow(), VendorReaderTest.reader(Clock.systemUTC()));
    }

    private List<FoundFirm> find(String typed) throws IOException {
        return vendor(GivenVendor.at(far.url())).find(SoughtFirm.of(typed));
    }

    @Test
    void a_firm_is_found_by_its_name_and_by_its_number() throws IOException {
        String code = FakeVendor.codeOf("湘南样例有限公司");
        assertThat(find("湘南样例有限公司")).singleElement().satisfies(firm -> {
            assertThat(firm.creditCode()).isEqualTo(code);
            assertThat(firm.regionCode()).isEqualTo("431103");
        });
        assertThat(find(code.toLowerCase(Locale.ROOT)))
                .singleElement()
                .extracting(FoundFirm::creditCode)
                .isEqualTo(code);
        assertThat(far.asked()).containsExactly("湘南样例有限公司", code);
        assertThat(far.tokens()).containsOnly("Bearer " + FakeVendor.TOKEN);
    }

    @Test
    void what_it_does_not_know_is_not_found() throws IOException {
        assertThat(find(FakeVendor.UNKNOWN + "此企业")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FakeVendor.SILENCE,
                FakeVendor.TRICKLE,
                FakeVendor.HUGE,
                FakeVendor.PAGE,
                FakeVendor.FAULT,
                FakeVendor.MOVED,
                FakeVendor.NO_LIST
            })
    void anything_but_a_clear_answer_is_none_and_comes_soon(String sought) {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> find(sought)).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void one_that_is_not_there_gives_no_answer() {
        far.close();
        assertThatThrownBy(() -> find("湘南样例有限公司")).isInstanceOf(IOException.class);
    }

    @Test
    void one_that_failed_is_left_alone_for_a_while() {
        Vendor vendor = vendor(GivenVendor.at(far.url()).resting(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> vendor.find(SoughtFirm.of(FakeVendor.FAULT))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> vendor.find(SoughtFirm.of("湘南样例有限公司"))).hasMessageContaining("left alone");
        assertThat(far.asked()).hasSize(1);
        assertThat(vendor.isReady()).isFalse();
    }

    @Test
    void a_question_that_it_does_not_understand_or_answers_at_length_says_nothing_of_the_next() throws IOException {
        Vendor vendor = vendor(GivenVendor.at(far.url()).resting(Duration.ofMinutes(1)));
        for (String question : List.of(FakeVendor.PAGE, FakeVendor.HUGE)) {
            assertThatThrownBy(() -> vendor.find(SoughtFirm.of(question))).isInstanceOf(IOException.class);
            assertThat(vendor.isReady()).isTrue();
        }
        assertThat(vendor.find(SoughtFirm.of("湘南样例有限公司"))).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_no_answer() {
        assertThatThrownBy(() -> find(FakeVendor.GARBLED)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void a_token_that_cannot_be_sent_is_refused_at_the_start_and_not_repeated() {
        assertThatThrownBy(() -> vendor(GivenVendor.at(far.url()).knownBy("geheim\u200b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LIANZHAO_LOOKUP_TOKEN")
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }
}
