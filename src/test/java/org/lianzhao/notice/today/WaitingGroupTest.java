package org.lianzhao.notice.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingGroupTest {
    private static List<WaitingItem> items(int count) {
        return Collections.nCopies(
                count, new WaitingItem(UUID.randomUUID(), "示例", null, null, null, null, null, null, null, null, null));
    }

    @Test
    void a_few_are_shown_and_all_are_counted() {
        WaitingGroup group = WaitingGroup.of(WaitingKind.STEP, items(7), 4);
        assertThat(group.items()).hasSize(4);
        assertThat(group.count()).isEqualTo(7);
        assertThat(group.more()).isFalse();
    }

    @Test
    void more_than_ninety_nine_are_not_counted() {
        WaitingGroup group = WaitingGroup.of(WaitingKind.STEP, items(100), WaitingGroup.MOST);
        assertThat(group.items()).hasSize(99);
        assertThat(group.count()).isEqualTo(99);
        assertThat(group.more()).isTrue();
    }
}
