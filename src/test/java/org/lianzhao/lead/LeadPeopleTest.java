package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.LeadPeople.Part;
import org.lianzhao.shared.problem.Invalid;

class LeadPeopleTest {
    private final UUID owner = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final LeadPeople people = new LeadPeople(owner);

    @Test
    void nobody_is_collaborator_and_named_leader_at_once() {
        people.involve(Map.of(Part.COLLABORATOR, Set.of(one)));
        assertThatThrownBy(() -> people.involve(Map.of(Part.NAMED_LEADER, Set.of(one))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> people.involve(Map.of(Part.COLLABORATOR, Set.of(one), Part.NAMED_LEADER, Set.of(one))))
                .isInstanceOf(Invalid.class);
        assertThat(people.worksOnIt(one)).isTrue();
    }

    @Test
    void somebody_changes_from_one_part_to_the_other_in_one_edit() {
        people.involve(Map.of(Part.COLLABORATOR, Set.of(one)));
        people.involve(Map.of(Part.COLLABORATOR, Set.of(), Part.NAMED_LEADER, Set.of(one)));
        assertThat(people.in(Part.NAMED_LEADER)).containsExactly(one);
        people.involve(Map.of(Part.COLLABORATOR, Set.of(one), Part.NAMED_LEADER, Set.of()));
        assertThat(people.in(Part.COLLABORATOR)).containsExactly(one);
        assertThat(people.in(Part.NAMED_LEADER)).isEmpty();
    }

    @Test
    void a_part_that_is_not_named_stays_and_the_owner_needs_none() {
        people.involve(Map.of(Part.COLLABORATOR, Set.of(one, owner)));
        people.involve(Map.of());
        assertThat(people.in(Part.COLLABORATOR)).containsExactly(one);
    }
}
