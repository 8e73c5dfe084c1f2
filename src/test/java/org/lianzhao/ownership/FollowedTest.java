package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.shared.event.Subject;

class FollowedTest {
    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID FORCE = UUID.randomUUID();

    private static OwnedLead lead(LeadStage stage, LeadState state) {
        return new OwnedLead(LEAD, "示例", null, "示例公司", "示例公司", OWNER, FORCE, false, stage, state, false);
    }

    private static LeadChanged change(Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> was = new HashMap<>(before);
        Map<String, @Nullable Object> is = new HashMap<>(after);
        return new LeadChanged("lead-moved", new Subject("lead", LEAD, "示例"), false, was, is);
    }

    private static Followed moved(OwnedLead lead, LeadStage from, LeadState was) {
        return Followed.of(
                change(Map.of("stage", from, "state", was), Map.of("stage", lead.stage(), "state", lead.state())),
                lead);
    }

    @Test
    void a_step_on_renews_and_a_step_back_is_an_entry() {
        OwnedLead engaged = lead(LeadStage.ENGAGE, LeadState.ACTIVE);
        assertThat(moved(engaged, LeadStage.RESEARCH, LeadState.ACTIVE)).isEqualTo(Followed.ADVANCES);
        assertThat(moved(engaged, LeadStage.NEGOTIATE, LeadState.ACTIVE)).isEqualTo(Followed.IS_WRITTEN_ON);
    }

    @Test
    void a_pause_is_an_entry_whether_all_is_told_or_only_what_changed() {
        OwnedLead paused = lead(LeadStage.CLUE, LeadState.PAUSED);
        assertThat(moved(paused, LeadStage.CLUE, LeadState.ACTIVE)).isEqualTo(Followed.IS_WRITTEN_ON);
        assertThat(Followed.of(change(Map.of("state", LeadState.ACTIVE), Map.of("state", LeadState.PAUSED)), paused))
                .isEqualTo(Followed.IS_WRITTEN_ON);
    }

    @Test
    void what_is_signed_or_aside_ends_and_what_comes_back_begins_anew() {
        assertThat(moved(lead(LeadStage.SIGNED, LeadState.ACTIVE), LeadStage.REVIEW, LeadState.ACTIVE))
                .isEqualTo(Followed.ENDS);
        assertThat(moved(lead(LeadStage.CLUE, LeadState.LOST), LeadStage.CLUE, LeadState.ACTIVE))
                .isEqualTo(Followed.ENDS);
        assertThat(moved(lead(LeadStage.CLUE, LeadState.PAUSED), LeadStage.CLUE, LeadState.LOST))
                .isEqualTo(Followed.RETURNS);
        assertThat(moved(lead(LeadStage.REVIEW, LeadState.ACTIVE), LeadStage.SIGNED, LeadState.ACTIVE))
                .isEqualTo(Followed.RETURNS);
    }

    @Test
    void who_had_it_is_told_where_somebody_else_has_it_since() {
        OwnedLead lead = lead(LeadStage.CLUE, LeadState.ACTIVE);
        UUID former = UUID.randomUUID();
        assertThat(Followed.former(change(Map.of("ownerId", former), Map.of()), lead))
                .contains(new Holder(former, FORCE));
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("taskForceId", null);
        LeadChanged change = new LeadChanged("lead-changed", new Subject("lead", LEAD, ""), false, none, none);
        assertThat(Followed.former(change, lead)).contains(new Holder(OWNER, null));
        assertThat(Followed.former(change(Map.of("title", "示例"), Map.of()), lead))
                .isEmpty();
    }
}
