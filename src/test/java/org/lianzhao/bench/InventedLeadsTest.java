package org.lianzhao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InventedLeadsTest {
    private static final int MANY = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<InventedLead> leads = LongStream.range(0, MANY)
            .mapToObj(new InventedLeads(TODAY, MANY)::of)
            .toList();
    private final LocalDate[] received =
            leads.stream().map(InventedLead::received).toArray(LocalDate[]::new);
    private final List<InventedFollowUp> said = LongStream.range(0, 10 * MANY)
            .mapToObj(new InventedFollowUps(TODAY, received)::of)
            .toList();

    @Test
    void the_lead_of_a_number_is_always_the_same() {
        assertThat(new InventedLeads(TODAY, MANY).of(4711)).isEqualTo(leads.get(4711));
        assertThat(new InventedFollowUps(TODAY, received).of(4711)).isEqualTo(said.get(4711));
    }

    @Test
    void later_ones_came_later_and_nothing_happens_before_a_lead_came_or_after_today() {
        assertThat(received).isSorted();
        assertThat(leads)
                .allMatch(lead -> !lead.stageSince().isBefore(lead.received())
                        && !lead.stageSince().isAfter(TODAY));
        assertThat(said)
                .allMatch(one ->
                        !one.day().isBefore(received[one.lead()]) && !one.day().isAfter(TODAY));
    }

    @Test
    void everybody_has_some_and_every_stage_does() {
        assertThat(count(leads.stream().map(InventedLead::owner).toList()).values())
                .hasSize(InventedLeads.PEOPLE)
                .allMatch(some -> some > 10 && some < 100);
        assertThat(count(leads.stream().map(InventedLead::stage).toList())).hasSameSizeAs(InventedLeads.STAGES);
    }

    @Test
    void columns_are_independent() {
        long clues = leads.stream().filter(lead -> lead.stage().equals("CLUE")).count();
        long both = leads.stream()
                .filter(lead -> lead.stage().equals("CLUE") && lead.channel().equals("TRIP"))
                .count();
        assertThat(both).isBetween(clues * 8 / 100, clues * 12 / 100);
    }

    @Test
    void on_a_few_very_much_was_done() {
        Map<Integer, Long> each =
                count(said.stream().map(InventedFollowUp::lead).toList());
        assertThat(each.entrySet())
                .allSatisfy(lead -> assertThat(lead.getValue())
                        .isBetween(
                                lead.getKey() < InventedFollowUps.BUSY ? 800L : 1L,
                                lead.getKey() < InventedFollowUps.BUSY ? 1200L : 40L));
    }

    @Test
    void keys_grow_with_days_and_numbers() {
        List<String> keys = leads.stream()
                .map(lead -> DeskKey.of(lead.received(), lead.number()).toString())
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(DeskKey.of(TODAY, 1).version()).isEqualTo(7);
    }

    private static <T> Map<T, Long> count(List<T> ones) {
        return ones.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }
}
