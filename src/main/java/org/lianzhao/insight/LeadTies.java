package org.lianzhao.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.lead.Leads;
import org.lianzhao.relation.FirmTie;

/**
 * Who brought whom by what leads tell of their source. What a registered relation says already counts there, and a firm with
 * several leads counts once: nobody has to say it twice, and it is not counted twice. No transaction around it: leads are
 * asked before one holds a connection.
 */
@ApplicationScoped
class LeadTies {
    private final Leads leads;

    LeadTies(Leads leads) {
        this.leads = leads;
    }

    /**
     * A firm that another one brought by what its leads tell.
     *
     * @param first the lead that told it first
     * @param leads all of them
     */
    record Told(LeadBrought first, List<LeadBrought> leads) {}

    /** All that leads tell which the caller may see, by the firm that brought; a firm did not bring itself. */
    Map<UUID, List<LeadBrought>> all() {
        return leads.brought().stream()
                .filter(lead -> !lead.firms().contains(lead.bringer()))
                .collect(groupingBy(LeadBrought::bringer));
    }

    /** What of it no relation tells, each firm once, the latest recorded first. */
    static List<Told> beyond(Collection<LeadBrought> told, Collection<FirmTie> registered) {
        Map<UUID, Set<UUID>> known = new HashMap<>();
        registered.forEach(tie ->
                known.computeIfAbsent(tie.fromId(), unused -> new HashSet<>()).add(tie.toId()));
        Predicate<LeadBrought> isNew =
                lead -> known.getOrDefault(lead.bringer(), Set.of()).stream().noneMatch(lead.firms()::contains);
        Map<List<Object>, List<LeadBrought>> firms = told.stream()
                .filter(isNew)
                .sorted(Comparator.comparing(LeadBrought::lead))
                .collect(groupingBy(LeadTies::firmOf, LinkedHashMap::new, toList()));
        return firms.values().stream()
                .map(list -> new Told(list.get(0), list))
                .sorted(Comparator.comparing((Told one) -> one.first().lead()).reversed())
                .toList();
    }

    private static List<Object> firmOf(LeadBrought lead) {
        Object firm = lead.company() == null ? lead.investor() : lead.company();
        return List.of(lead.bringer(), firm);
    }
}
