package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.visit.VisitPeople.Part;

class VisitPeopleTest {
    private final UUID planner = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final UUID companion = UUID.randomUUID();
    private final VisitPeople people = new VisitPeople(planner);

    @Test
    void a_new_leader_takes_the_place_of_the_old_one() {
        people.ledBy(leader, null);
        people.ledBy(companion, null);
        assertThat(people.leader()).contains(companion);
        people.ledBy(null, "示例领导");
        assertThat(people.leader()).isEmpty();
        assertThat(people.leaderName()).isEqualTo("示例领导");
        assertThatThrownBy(() -> people.ledBy(leader, "示例领导")).isInstanceOf(Invalid.class);
    }

    @Test
    void who_goes_along_is_said_anew_and_the_planner_stays() {
        people.ledBy(leader, null);
        people.accompanied(Set.of(companion, leader));
        assertThat(people.in(Part.COMPANION)).containsExactly(companion);
        people.accompanied(Set.of());
        assertThat(people.all()).containsExactlyInAnyOrder(planner, leader);
    }

    @Test
    void the_planner_stays_with_it_whatever_he_was_to_do() {
        people.ledBy(planner, null);
        people.ledBy(leader, null);
        assertThat(people.in(Part.PLANNER)).containsExactly(planner);
        people.accompanied(Set.of(planner));
        people.accompanied(Set.of());
        assertThat(people.in(Part.PLANNER)).containsExactly(planner);
        people.replace(planner, companion);
        people.accompanied(Set.of(companion));
        people.accompanied(Set.of());
        assertThat(people.in(Part.PLANNER)).containsExactly(companion);
    }

    @Test
    void an_heir_takes_over_the_greater_part() {
        people.ledBy(leader, null);
        people.accompanied(Set.of(companion));
        people.replace(leader, companion);
        assertThat(people.leader()).contains(companion);
        assertThat(people.in(Part.COMPANION)).isEmpty();
    }
}
