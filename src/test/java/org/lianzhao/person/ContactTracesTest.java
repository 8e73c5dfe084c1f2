package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTracesTest {
    private static final Set<String> HIS = Set.of("13900001234", "07468223344-801", "lin@example.com", "lin_shili");

    private static String without(String text) {
        return ContactTraces.without(
                text,
                written -> Stream.of(ContactKind.values())
                        .map(kind -> kind.read(written))
                        .flatMap(Optional::stream)
                        .anyMatch(HIS::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "电话13900001234，明天打, 电话***，明天打",
        "139 0000 1234, ***",
        "+86-139-0000-1234, ***",
        "１３９００００１２３４, ***",
        "0086 13900001234 或 lin@example.com。, *** 或 ***。",
        "(0746)8223344转801, ***",
        "微信 Lin_Shili 加过, 微信 *** 加过",
        "LIN@EXAMPLE.COM, ***",
        "名片 lin@example.com.pdf, 名片 ***.pdf",
        "tel13900001234, tel***"
    })
    void what_is_his_goes_however_it_is_written(String written, String left) {
        assertThat(without(written)).isEqualTo(left);
    }

    @Test
    void what_stands_beside_it_stays() {
        assertThat(without("2025-02-14 13900001234 13800005678")).isEqualTo("2025-02-14 *** 13800005678");
        for (String other : Set.of(
                "13900001235",
                "投资 1390000 万元",
                "91431100MASAMPLE00",
                "wang@example.com",
                "lin_shili2",
                "139000012345")) {
            assertThat(without(other)).isEqualTo(other);
        }
    }
}
