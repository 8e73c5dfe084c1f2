package org.lianzhao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.industry.Industries;

/** The maps that ship with the program hold together. */
class FirstChainsTest {
    private final Industries industries = new Industries();

    @ParameterizedTest
    @CsvSource({"equipment.json, EQ, 9, 50, 29, 20", "electronics.json, EL, 9, 52, 31, 11"})
    void a_map_has_its_groups_leaves_links_and_present_segments(
            String file, String code, int groups, int leaves, int links, int present) throws IOException {
        ChainFile map = read(file);
        assertThat(map.chain().code()).isEqualTo(code);
        assertThat(map.segments().stream().filter(segment -> segment.kind() == SegmentKind.GROUP))
                .hasSize(groups);
        assertThat(map.segments().stream().filter(segment -> segment.kind() != SegmentKind.GROUP))
                .hasSize(leaves);
        assertThat(map.links()).hasSize(links);
        assertThat(map.segments().stream()
                        .filter(segment ->
                                Set.of("STRONG", "WEAK").contains(String.valueOf(segment.suggestedStatus()))))
                .hasSize(present);
    }

    @ParameterizedTest
    @ValueSource(strings = {"equipment.json", "electronics.json"})
    void every_industry_code_is_one_of_the_standard(String file) throws IOException {
        assertThat(read(file).segments().stream()
                        .flatMap(segment -> segment.industryRefs().stream())
                        .map(IndustryRef::code)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(industries.of(code)).as(code).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"equipment.json", "electronics.json"})
    void all_evidence_can_be_said_in_chinese(String file) throws IOException {
        assertThat(read(file).segments())
                .filteredOn(segment -> !segment.statusEvidence().isEmpty())
                .isNotEmpty()
                .allSatisfy(segment -> assertThat(segment.statusEvidenceZh())
                        .as(segment.code())
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"equipment.json", "electronics.json"})
    void links_lead_between_leaves_of_the_map_and_never_to_themselves(String file) throws IOException {
        ChainFile map = read(file);
        Set<String> leaves = map.segments().stream()
                .filter(segment -> segment.kind() != SegmentKind.GROUP)
                .map(ChainFile.FileSegment::code)
                .collect(Collectors.toSet());
        assertThat(map.links()).allSatisfy(link -> {
            assertThat(leaves).contains(link.from(), link.to());
            assertThat(link.from()).isNotEqualTo(link.to());
        });
    }

    private static ChainFile read(String file) throws IOException {
        return new ObjectMapper()
                .readValue(FirstChainsTest.class.getResourceAsStream("/chains/" + file), ChainFile.class);
    }
}
