package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.chain.SegmentWords;

/** Which texts speak of which segment. The examples are firms of the sample registers. */
class TopicTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EQ-5020 | 对日IT服务、AI应用开发、网络运维 IT service provider",
                "EQ-3010 | operates travel agencies; offers tour guides and guide books",
                "EQ-7030 | 心脏支架、骨科植入物",
                "EL-9040 | 基因检测试剂、医疗诊断大数据",
                "EL-1080 | seamless pipes, rails, wires and bars",
                "EQ-6030 | AI智能重型装备及运维平台",
                "EL-7020 | heat shields for engines",
                "EL-3040 | metal products and precious metals",
                "EL-5020 | LED灯珠、智能车灯模组",
                "EQ-5030 | system integration of software",
                "EQ-3020 | Avicopter Plc",
            })
    void generic_words_make_nobody_a_target(String segment, String text) {
        assertThat(Maps.topic(segment).in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EL-1020 | production of epoxy resin copper clad laminates | copper clad laminate",
                "EL-1020 | Copper-Clad Laminate for PCBs | copper clad laminate",
                "EL-5030 | It offers LED backlight modules | backlight module",
                "EL-2010 | PCB cutting machines, hole checkers | pcb cutting machine",
                "EQ-7020 | automobile seat frame stamping parts | automobile seat",
                "EQ-8020 | engines and remanufactured parts | remanufactured",
                "EL-1070 | solder paste and solder wires | solder wire",
                "EQ-3010 | ball screws, linear guides | linear guide",
                "EQ-5060 | Zhangjiagang Furui Special Equipment Co., Ltd. | special equipment",
            })
    void products_are_found_whole_whatever_their_hyphens_and_plurals(String segment, String text, String word) {
        assertThat(Maps.topic(segment).in(text)).contains(word);
    }

    @Test
    void english_words_end_where_words_end() {
        Topic lights = new Topic(Map.of("led", "LED", "背光", "背光"), Set.of(), Set.of(), List.of());
        assertThat(lights.in("rolled steel; the ledger")).isEmpty();
        assertThat(lights.in("rolled steel, LEDs")).containsExactly("led");
        assertThat(lights.in("LED背光")).containsExactlyInAnyOrder("led", "背光");
    }

    @Test
    void a_word_within_a_longer_one_is_not_counted_twice() {
        Topic lights = new Topic(Map.of("背光源", "背光源", "背光", "背光"), Set.of(), Set.of(), List.of());
        assertThat(lights.in("背光源")).containsExactly("背光源");
    }

    @Test
    void words_that_are_passed_over_are_named() {
        assertThat(Maps.topic("EL-5020").passedOver()).containsExactly("模组");
        assertThat(Maps.topic("EL-5020").sought())
                .contains("显示屏", "display module")
                .doesNotContain("模组");
    }

    @Test
    void every_segment_is_looked_for_by_chinese_and_english_words() {
        assertThat(List.of("EQ-6010", "EQ-7020", "EQ-5060", "EQ-8020", "EL-1070", "EL-2010", "EL-5030"))
                .allSatisfy(code -> assertThat(Maps.topic(code).sought())
                        .anyMatch(word -> word.matches("\\p{ASCII}+"))
                        .anyMatch(word -> word.matches(".*\\p{IsHan}.*")));
    }

    @Test
    void of_ten_thousand_words_the_first_are_looked_for_and_the_others_are_counted() {
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(at -> "示例词" + at).toList();
        SegmentWords segment = new SegmentWords(UUID.randomUUID(), "示例", "Example", List.of(), many, many);
        Topic topic = Topic.of(segment, List.of());
        assertThat(topic.sought()).hasSize(Topic.MOST).contains("示例词0");
        assertThat(topic.not()).hasSize(Topic.MOST);
        assertThat(Topic.beyond(segment)).isEqualTo(2 * (10_000 - Topic.MOST));
    }
}
