package org.lianzhao.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.region.KnownRegions;

class VendorReaderTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);

    static VendorReader reader(Clock clock) {
        return new VendorReader(KnownRegions.REGIONS, KnownRegions.WORDS, new Industries(), clock);
    }

    private static List<FoundFirm> firms(String json) throws IOException {
        return reader(NOW).firms(json);
    }

    private static FoundFirm firm(String fields) throws IOException {
        return firms("{\"firms\":[{\"name\":\"湘南样例有限公司\"%s}]}".formatted(fields))
                .get(0);
    }

    @Test
    void facts_come_in_the_form_that_the_register_keeps_them_in() throws IOException {
        FoundFirm firm = firm("""
                ,"creditCode":" 91431100ma4examp04 ","region":"湖南省永州市","industry":"其他电子元件制造",
                "foundedOn":"2019-03-21","formerNames":["湘南样例厂","\\u200b"],"asOf":"2026-01-31",
                "businessScope":"制造\\n销售","rank":7""");
        assertThat(firm.creditCode()).isEqualTo("91431100MA4EXAMP04");
        assertThat(firm.regionCode()).isEqualTo("431100");
        assertThat(firm.industryCode()).isEqualTo("3989");
        assertThat(firm.foundedOn()).isEqualTo("2019-03-21");
        assertThat(firm.formerNames()).containsExactly("湘南样例厂");
        assertThat(firm.asOf()).isEqualTo("2026-01-31");
        assertThat(firm.businessScope()).isEqualTo("制造 销售");
        assertThat(firm.leftOut()).isEmpty();
    }

    @Test
    void where_no_region_is_said_the_address_says_it() throws IOException {
        assertThat(firm(",\"address\":\"湖南省永州市冷水滩区示例路1号\"").regionCode()).isEqualTo("431103");
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, 91431100MA4EXAMP05",
        "creditCode, 12345",
        "foundedOn, 2026-03-03",
        "foundedOn, 2019",
        "foundedOn, 0019-03-21",
        "region, 999999",
        "region, 示例国",
        "industry, 示例业"
    })
    void what_cannot_be_right_is_left_out_by_name(String field, String value) throws IOException {
        FoundFirm firm = firm(",\"%s\":\"%s\"".formatted(field, value));
        assertThat(firm.leftOut()).containsExactly(field);
        assertThat(firm.creditCode()).isNull();
        assertThat(firm.foundedOn()).isNull();
        assertThat(firm.regionCode()).isNull();
        assertThat(firm.industryCode()).isNull();
    }

    @Test
    void what_is_too_long_or_no_text_is_left_out_whole() throws IOException {
        FoundFirm firm =
                firm(",\"legalRepresentative\":\"%s\",\"capital\":500,\"address\":null".formatted("长".repeat(61)));
        assertThat(firm.leftOut()).containsExactly("legalRepresentative", "capital");
        assertThat(firm.legalRepresentative()).isNull();
        assertThat(firm.capital()).isNull();
    }

    @Test
    void a_day_of_the_facts_that_cannot_be_is_none() throws IOException {
        assertThat(firm(",\"asOf\":\"2999-01-01\"").asOf()).isNull();
        assertThat(new LookupAnswer("示例数据", "湘南", NOW.instant(), "[]").dayOf(firm("")))
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void a_firm_without_a_name_is_none() throws IOException {
        assertThat(firms("{\"firms\":[{},7,null,{\"name\":\"\\u200b\"},{\"name\":\"%s\"}]}".formatted("长".repeat(201))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"firms\":{}}", "<html>", "{\"firms\":["})
    void what_has_not_the_agreed_shape_is_no_answer(String said) {
        assertThatThrownBy(() -> firms(said)).isInstanceOf(IOException.class);
    }
}
