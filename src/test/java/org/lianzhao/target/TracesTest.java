package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.target.EventKind.ACCEPTED;
import static org.lianzhao.target.EventKind.PLANNED;
import static org.lianzhao.target.EventKind.PURSUED;
import static org.lianzhao.target.EventKind.REOPENED;
import static org.lianzhao.target.EventKind.REPLANNED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a confidential lead nothing is told by what happened after it. */
class TracesTest {
    private static final UUID HIS = UUID.randomUUID();
    private static final UUID HERS = UUID.randomUUID();

    private final List<OpenStanding.Step> steps = new ArrayList<>();

    private UUID step(EventKind kind, Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> was = new HashMap<>(before);
        Map<String, @Nullable Object> is = new HashMap<>(after);
        UUID key = UUID.randomUUID();
        steps.add(new OpenStanding.Step(key, kind, kind == PURSUED, was, is, "示例", Instant.EPOCH));
        return key;
    }

    private Traces traces() {
        return new Traces(steps);
    }

    @Test
    void taking_back_what_is_hidden_is_hidden_and_taking_back_what_is_told_is_not() {
        step(PURSUED, Map.of("targetState", "OPEN"), Map.of("targetState", "ACCEPTED", "ownerId", HIS));
        UUID back = step(REOPENED, Map.of("targetState", "ACCEPTED"), Map.of("targetState", "OPEN"));
        assertThat(traces().untold()).containsExactly(back);
        steps.clear();
        step(ACCEPTED, Map.of("targetState", "OPEN"), Map.of("targetState", "ACCEPTED"));
        step(PURSUED, Map.of(), Map.of("leadId", HERS));
        step(REOPENED, Map.of("targetState", "ACCEPTED"), Map.of("targetState", "OPEN"));
        assertThat(traces().untold()).isEmpty();
    }

    @Test
    void whose_a_hidden_lead_made_it_is_not_told_where_it_becomes_somebody_elses() {
        step(PURSUED, Map.of("targetState", "OPEN"), Map.of("targetState", "ACCEPTED", "ownerId", HIS));
        UUID hers = step(PLANNED, Map.of("ownerId", HIS), Map.of("ownerId", HERS));
        UUID his = step(PLANNED, Map.of("ownerId", HERS), Map.of("ownerId", HIS));
        UUID nobodys = step(REPLANNED, Map.of("ownerId", HIS), Map.of());
        assertThat(traces().owners()).isEqualTo(Map.of(hers, Optional.empty()));
        assertThat(traces().untold()).doesNotContain(hers, his, nobodys);
    }

    @Test
    void nothing_is_told_of_a_plan_that_leaves_it_as_it_was_told_to_be() {
        step(PLANNED, Map.of(), Map.of("ownerId", HERS));
        step(PURSUED, Map.of("ownerId", HERS), Map.of("ownerId", HIS));
        UUID again = step(PLANNED, Map.of("segment", "A-1", "ownerId", HIS), Map.of("segment", "A-1", "ownerId", HERS));
        step(PURSUED, Map.of("ownerId", HERS), Map.of("ownerId", HIS));
        UUID more = step(REPLANNED, Map.of("ownerId", HIS), Map.of("ownerId", HERS, "nextStep", "示例"));
        assertThat(traces().untold()).containsExactly(again);
        assertThat(traces().owners()).isEqualTo(Map.of(again, Optional.of(HERS), more, Optional.of(HERS)));
    }
}
