package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.insight.LeadTies.Told;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.StandingMother;
import org.lianzhao.relation.RelationKind;
import org.lianzhao.shared.id.Ids;

/** What leads tell of who brought whom, beside what is registered. */
class LeadTiesTest {
    private final UUID bringer = UUID.randomUUID();
    private final UUID firm = UUID.randomUUID();

    private LeadBrought lead(@Nullable UUID company, String investor) {
        return new LeadBrought(
                Ids.next(),
                bringer,
                company,
                company == null ? Set.of() : Set.of(company),
                investor,
                null,
                StandingMother.after(null, LeadStage.CLUE));
    }

    @Test
    void several_leads_on_one_firm_tell_it_once() {
        LeadBrought first = lead(firm, "示例甲");
        LeadBrought second = lead(firm, "示例乙");
        assertThat(LeadTies.beyond(List.of(second, first), List.of()))
                .singleElement()
                .satisfies(told -> assertThat(told.first()).isEqualTo(first));
    }

    @Test
    void firms_that_the_register_does_not_have_are_told_apart_by_name() {
        List<Told> told = LeadTies.beyond(List.of(lead(null, "示例甲"), lead(null, "示例乙"), lead(null, "示例甲")), List.of());
        assertThat(told).hasSize(2);
    }

    @Test
    void what_a_relation_says_is_not_told_again() {
        assertThat(LeadTies.beyond(
                        List.of(lead(firm, "示例")), List.of(BroughtMother.tie(bringer, firm, RelationKind.REFERRER))))
                .isEmpty();
        assertThat(LeadTies.beyond(
                        List.of(lead(firm, "示例")),
                        List.of(BroughtMother.tie(UUID.randomUUID(), firm, RelationKind.REFERRER))))
                .hasSize(1);
    }
}
