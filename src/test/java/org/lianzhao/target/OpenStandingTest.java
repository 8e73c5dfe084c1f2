package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a target stands but for what confidential leads did. */
class OpenStandingTest {
    private static final UUID HIS = UUID.randomUUID();
    private static final UUID HERS = UUID.randomUUID();

    private final List<OpenStanding.Step> steps = new ArrayList<>();

    private void step(EventKind kind, boolean hidden, Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> was = new HashMap<>(before);
        Map<String, @Nullable Object> is = new HashMap<>(after);
        steps.add(new OpenStanding.Step(
                UUID.randomUUID(), kind, hidden, was, is, "示例", Instant.ofEpochSecond(steps.size())));
    }

    private void pursued(boolean hidden, WorkState before, UUID owner) {
        step(
                EventKind.PURSUED,
                hidden,
                Map.of("targetState", before),
                Map.of("targetState", WorkState.ACCEPTED, "ownerId", owner));
    }

    private OpenStanding standing() {
        return new OpenStanding(steps);
    }

    @Test
    void it_is_nobodys_and_open_where_nothing_else_was_said() {
        pursued(true, WorkState.OPEN, HIS);
        assertThat(standing().state(WorkState.ACCEPTED)).isEqualTo(WorkState.OPEN);
        assertThat(standing().owner(HIS)).isNull();
        assertThat(standing().decision()).isEmpty();
    }

    @Test
    void what_was_said_before_is_said_again() {
        step(
                EventKind.REJECTED,
                false,
                Map.of("targetState", "OPEN"),
                Map.of("targetState", "REJECTED", "reason", "远"));
        step(
                EventKind.PURSUED,
                true,
                Map.of("targetState", "REJECTED", "reason", "远"),
                Map.of("targetState", "ACCEPTED"));
        assertThat(standing().state(WorkState.ACCEPTED)).isEqualTo(WorkState.REJECTED);
        assertThat(standing().reason(null)).isEqualTo("远");
    }

    @Test
    void what_was_said_since_stays() {
        pursued(true, WorkState.OPEN, HIS);
        step(EventKind.PLANNED, false, Map.of("ownerId", HIS), Map.of("ownerId", HERS));
        step(EventKind.REJECTED, false, Map.of("targetState", "ACCEPTED"), Map.of("targetState", "REJECTED"));
        assertThat(standing().state(WorkState.REJECTED)).isEqualTo(WorkState.REJECTED);
        assertThat(standing().owner(HERS)).isEqualTo(HERS);
    }

    @Test
    void a_lead_that_may_be_known_keeps_it_accepted_whichever_came_first() {
        pursued(true, WorkState.OPEN, HIS);
        step(EventKind.PURSUED, false, Map.of(), Map.of("leadId", HERS));
        assertThat(standing().state(WorkState.ACCEPTED)).isEqualTo(WorkState.ACCEPTED);
        steps.clear();
        pursued(false, WorkState.OPEN, HIS);
        step(EventKind.PURSUED, true, Map.of(), Map.of("leadId", HERS));
        assertThat(standing().state(WorkState.ACCEPTED)).isEqualTo(WorkState.ACCEPTED);
        assertThat(standing().owner(HIS)).isEqualTo(HIS);
    }

    @Test
    void one_that_may_be_known_again_accepts_it_again() {
        pursued(false, WorkState.OPEN, HIS);
        assertThat(standing().state(WorkState.OPEN)).isEqualTo(WorkState.ACCEPTED);
        assertThat(standing().owner(null)).isEqualTo(HIS);
    }
}
