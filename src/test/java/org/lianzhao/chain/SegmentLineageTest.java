package org.lianzhao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SegmentLineageTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Test
    void a_segment_goes_on_as_the_last_that_the_others_were_merged_with() {
        assertThat(last(ONE, Map.of(ONE, TWO, TWO, THREE))).isEqualTo(THREE);
        assertThat(last(THREE, Map.of(ONE, TWO, TWO, THREE))).isEqualTo(THREE);
    }

    @Test
    void a_circle_ends() {
        assertThat(last(ONE, Map.of(ONE, TWO, TWO, ONE))).isEqualTo(TWO);
        assertThat(last(ONE, Map.of(ONE, ONE))).isEqualTo(ONE);
    }

    private static UUID last(UUID segment, Map<UUID, UUID> merged) {
        return SegmentLineage.last(segment, one -> Optional.ofNullable(merged.get(one)));
    }
}
