package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.shared.time.ZoneTime;

/** How pressing leads are, by person or by task force; as far as the caller may see them. */
@ApplicationScoped
class DutyBoard {
    private static final Comparator<DutyRow> WORST_FIRST = Comparator.comparingInt(DutyRow::red)
            .thenComparingInt(DutyRow::yellow)
            .thenComparingInt(DutyRow::leads)
            .reversed();

    private final LeadMemory memory;
    private final LeadFigures figures;
    private final LeadCriteria criteria;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Clock clock;

    DutyBoard(
            LeadMemory memory,
            LeadFigures figures,
            LeadCriteria criteria,
            Colleagues colleagues,
            Acting acting,
            Clock clock) {
        this.memory = memory;
        this.figures = figures;
        this.criteria = criteria;
        this.colleagues = colleagues;
        this.acting = acting;
        this.clock = clock;
    }

    /** By person, the most pressing first. */
    List<DutyRow> byPerson(LeadFilter filter) {
        filter.atWorkUnlessSaid();
        Map<UUID, DutyTally> tallies = figures.byOwner(criteria.of(filter), ZoneTime.today(clock));
        Map<UUID, PersonRef> people = colleagues.people(tallies.keySet());
        return tallies.entrySet().stream()
                .map(one ->
                        one.getValue().row(people.getOrDefault(one.getKey(), new PersonRef(one.getKey(), "")), null))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** By task force, the most pressing first. */
    List<DutyRow> byForce(LeadFilter filter) {
        filter.atWorkUnlessSaid();
        List<LeadCriterion> asked = criteria.of(filter);
        Map<Optional<UUID>, DutyTally> tallies = filter.isAllAtWork(asked)
                ? figures.byForce(acting.person(), memory.edition(), ZoneTime.today(clock), asked)
                : figures.byForce(asked, ZoneTime.today(clock));
        Set<UUID> known = tallies.keySet().stream().flatMap(Optional::stream).collect(Collectors.toSet());
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(known);
        return tallies.entrySet().stream()
                .map(one ->
                        one.getValue().row(null, one.getKey().map(forces::get).orElse(null)))
                .sorted(WORST_FIRST)
                .toList();
    }
}
