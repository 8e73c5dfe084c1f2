package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

class LeadPositionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final LeadPosition position = new LeadPosition(TODAY.minusDays(30));

    private static SideStep paused(LocalDate since, @Nullable LocalDate reviewOn) {
        return new SideStep(LeadState.PAUSED, since, TODAY, null, "等订单", reviewOn, null);
    }

    private static SideStep merged(@Nullable UUID into) {
        return new SideStep(LeadState.MERGED, TODAY, TODAY, null, "同一个项目", null, into);
    }

    @Test
    void a_pause_is_looked_at_again_later_than_today_whenever_it_began() {
        LocalDate longAgo = TODAY.minusDays(20);
        assertThatThrownBy(() -> position.stepAside(paused(longAgo, TODAY.minusDays(5))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> position.stepAside(paused(longAgo, TODAY))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> position.stepAside(paused(longAgo, null))).isInstanceOf(Invalid.class);
        position.stepAside(paused(longAgo, TODAY.plusDays(1)));
        assertThat(position.state()).isEqualTo(LeadState.PAUSED);
    }

    @Test
    void a_lead_is_merged_into_another_one_and_then_stays_as_it_is() {
        assertThatThrownBy(() -> position.stepAside(merged(null))).isInstanceOf(Invalid.class);
        UUID other = UUID.randomUUID();
        position.stepAside(merged(other));
        assertThat(position.successorId()).isEqualTo(other);
        assertThatThrownBy(position::requireOpen).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> position.moveTo(LeadStage.CLUE, TODAY, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> position.stepAside(paused(TODAY, TODAY.plusDays(1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void going_back_and_stepping_aside_need_a_reason() {
        position.moveTo(LeadStage.RESEARCH, TODAY, null);
        assertThatThrownBy(() -> position.moveTo(LeadStage.CLUE, TODAY, " ")).isInstanceOf(Invalid.class);
        assertThat(position.moveTo(LeadStage.CLUE, TODAY, "换了产品").backward()).isTrue();
        assertThat(position.stageSince()).isEqualTo(TODAY);
    }
}
