package org.lianzhao.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.lead.LeadProgress;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

class ReferralStatusTest {
    @ParameterizedTest
    @CsvSource({
        "CLUE, ACTIVE, , 已收到",
        "RESEARCH, ACTIVE, , 研判中",
        "ENGAGE, ACTIVE, , 跟进中",
        "REVIEW, ACTIVE, , 跟进中",
        "SIGNED, ACTIVE, , 跟进中",
        "SIGNED, ACTIVE, SIGNED, 已签约",
        "REGISTERED, ACTIVE, SIGNED, 已签约",
        "REGISTERED, ACTIVE, REGISTERED, 已落地",
        "COMPLETED, ACTIVE, COMPLETED, 已落地",
        "PRODUCTION, ACTIVE, COMPLETED, 已落地",
        "FULL_OUTPUT, ACTIVE, PRODUCTION, 已投产",
        "SIGNED, ACTIVE, RESEARCH, 跟进中",
        "NEGOTIATE, PAUSED, , 暂缓",
        "CLUE, LOST, , 未采纳",
        "CLUE, VOID, , 未采纳",
        "SIGNED, WITHDRAWN, SIGNED, 未采纳",
        "ENGAGE, MERGED, , 跟进中"
    })
    void a_chamber_is_told_no_more_than_what_is_verified(
            LeadStage stage, LeadState state, @Nullable LeadStage verified, String text) {
        assertThat(ReferralStatus.of(Optional.of(new LeadProgress(stage, state, verified)))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void of_a_confidential_lead_it_learns_that_somebody_is_on_it() {
        assertThat(ReferralStatus.of(Optional.empty())).isEqualTo(ReferralStatus.FOLLOWING);
    }
}
