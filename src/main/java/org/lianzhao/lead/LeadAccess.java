package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.event.Subject;

/** What the caller may do with leads on which something hangs that other features keep, whatever may still come of them. */
@ApplicationScoped
public class LeadAccess {
    private final LeadRepository leads;

    LeadAccess(LeadRepository leads) {
        this.leads = leads;
    }

    /** The leads that the caller may see, in parts of which a list of what hangs on them asks one by one. */
    public List<LeadArm> arms() {
        return leads.scope().arms().stream()
                .map(arm -> new LeadArm(arm.condition(), arm.values()))
                .toList();
    }

    /** The lead as the subject of an event, held until the work is done; refused where the caller must not work on it. */
    @Transactional
    public Subject own(UUID id) {
        return Leads.subject(leads.own(id));
    }

    /** Those of these leads on which the caller may work. */
    @Transactional
    public Set<UUID> own(Collection<UUID> ids) {
        LeadScope scope = leads.scope();
        return leads.withPeople(ids).stream()
                .filter(lead -> scope.covers(lead) && scope.mayEdit(lead))
                .map(Lead::getId)
                .collect(Collectors.toSet());
    }
}
