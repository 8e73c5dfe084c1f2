package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

class HeldLeadsTest {
    private static final UUID ZHOU = UUID.randomUUID();
    private static final UUID HE = UUID.randomUUID();
    private static final UUID FORCE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final HeldLeads held = new HeldLeads();

    private static LeadHistory lead(long key, UUID owner, Set<UUID> involved, @Nullable UUID force, int... dueIn) {
        List<RunningClock> clocks = Arrays.stream(dueIn)
                .mapToObj(days -> new RunningClock(
                        days < 0 ? ClockKind.RESPOND : ClockKind.UPDATE,
                        TODAY.minusDays(30),
                        TODAY.plusDays(days - 3L),
                        TODAY.plusDays(days)))
                .toList();
        return new LeadHistory(
                new UUID(0, key),
                "",
                null,
                LeadStage.CLUE,
                LeadState.ACTIVE,
                false,
                false,
                owner,
                involved,
                force,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                clocks,
                null,
                List.of(),
                new StandingMemo());
    }

    private static List<Long> keys(List<LeadHistory> leads) {
        return leads.stream().map(lead -> lead.id().getLeastSignificantBits()).toList();
    }

    @Test
    void what_people_own_and_work_on_and_what_their_task_force_has_is_theirs_the_latest_first() {
        held.put(List.of(
                lead(1, ZHOU, Set.of(), null),
                lead(2, HE, Set.of(ZHOU), FORCE),
                lead(3, HE, Set.of(), FORCE),
                lead(4, HE, Set.of(), null)));
        assertThat(keys(held.all())).containsExactly(4L, 3L, 2L, 1L);
        assertThat(keys(held.of(Set.of(ZHOU)))).containsExactly(2L, 1L);
        assertThat(keys(held.of(Set.of(ZHOU, FORCE)))).containsExactly(3L, 2L, 1L);
        assertThat(held.of(Set.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_lead_that_went_to_somebody_else_is_his_and_nobody_elses() {
        held.put(List.of(lead(1, ZHOU, Set.of(), FORCE)));
        assertThat(held.all()).hasSize(1);
        held.put(List.of(lead(1, HE, Set.of(), null), lead(2, ZHOU, Set.of(), null)));
        assertThat(keys(held.all())).containsExactly(2L, 1L);
        assertThat(keys(held.of(Set.of(HE)))).containsExactly(1L);
        assertThat(keys(held.of(Set.of(ZHOU)))).containsExactly(2L);
        assertThat(held.of(Set.of(FORCE))).isEmpty();
    }

    @Test
    void of_several_things_that_are_asked_the_rarest_is_looked_through() {
        List<LeadHistory> many = LongStream.rangeClosed(1, 40)
                .mapToObj(key -> lead(key, key % 20 == 0 ? HE : ZHOU, Set.of(), key % 4 == 0 ? FORCE : null))
                .toList();
        held.put(many);
        Set<UUID> named = Set.of(new UUID(0, 5), new UUID(0, 7), new UUID(0, 99));
        assertThat(keys(held.least(Stream.of(Set.of(LeadStage.CLUE), Set.of(FORCE), Set.of(HE)))))
                .containsExactly(40L, 20L);
        assertThat(keys(held.least(Stream.of(Set.of(FORCE), named)))).containsExactly(7L, 5L);
        assertThat(held.least(Stream.of(Set.of(FORCE), Set.of()))).isEmpty();
        assertThat(held.least(Stream.of(Set.of(ZHOU, HE)))).isEqualTo(held.all());
        assertThat(held.least(Stream.empty())).isEqualTo(held.all()).hasSize(40);
    }

    @Test
    void leads_are_found_by_the_light_that_a_clock_of_theirs_shows() {
        List<LeadHistory> many = LongStream.rangeClosed(1, 40)
                .mapToObj(key -> lead(key, ZHOU, Set.of(), null, 20))
                .toList();
        held.put(many);
        held.put(List.of(lead(7, ZHOU, Set.of(), null, 2), lead(8, ZHOU, Set.of(), null, -1, 2)));
        assertThat(keys(lit(null, Light.YELLOW))).containsExactly(8L, 7L);
        assertThat(keys(lit(ClockKind.RESPOND, Light.RED))).containsExactly(8L);
        assertThat(lit(ClockKind.RESPOND, Light.YELLOW)).isEmpty();
        held.put(List.of(lead(8, ZHOU, Set.of(), null)));
        assertThat(keys(lit(null, Light.YELLOW))).containsExactly(7L);
        assertThat(lit(ClockKind.RESPOND, Light.RED)).isEmpty();
        assertThat(lit(null, null)).isEqualTo(held.all());
    }

    private List<LeadHistory> lit(@Nullable ClockKind kind, @Nullable Light light) {
        return held.least(Stream.of(Set.of(new LitClocks(kind, light, TODAY))));
    }

    @Test
    void the_most_pressing_clock_gives_the_light_and_the_first_one_the_day() {
        LeadHistory pressed = lead(1, ZHOU, Set.of(), null, 2, -1);
        assertThat(pressed.light(null, TODAY)).isEqualTo(Light.RED);
        assertThat(pressed.light(ClockKind.UPDATE, TODAY)).isEqualTo(Light.YELLOW);
        assertThat(pressed.dueOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(lead(2, ZHOU, Set.of(), null).light(null, TODAY)).isNull();
        assertThat(lead(2, ZHOU, Set.of(), null).dueOn()).isNull();
    }
}
