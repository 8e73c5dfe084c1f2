package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.lead.HiddenLeads;
import org.lianzhao.lead.LeadChanged;

/**
 * A lead that is made confidential after it was made of a target leaves no trace on that either, as one that was so from the
 * beginning: the target stands as before it, in itself and not only for some readers, so that no list, number or refusal can
 * tell. Where the lead is opened again, the target is accepted as it was. No change of the target is told of this, that
 * would tell of the lead; the audit has it with the lead.
 */
@ApplicationScoped
class SecretPursuits {
    private final ListRepository lists;
    private final EventRepository events;
    private final Targets targets;
    private final HiddenLeads hidden;
    private final TargetPast past;

    SecretPursuits(ListRepository lists, EventRepository events, Targets targets, HiddenLeads hidden, TargetPast past) {
        this.lists = lists;
        this.events = events;
        this.targets = targets;
        this.hidden = hidden;
        this.past = past;
    }

    void follow(@Observes LeadChanged change) {
        if (change.name().equals("lead-changed") && change.after().containsKey("confidential")) {
            stand(change.subject().id());
        }
    }

    /** Lets each target of which this lead was made stand as those leads of it let it stand that may be known. */
    void stand(UUID lead) {
        events.ofLead(lead).forEach(pursued -> stand(pursued.getSegmentId(), pursued.getCompanyId()));
    }

    private void stand(UUID segment, UUID company) {
        TargetWork work = lists.heldWork(segment, company);
        // what others did until the work was held counts as well: the work itself is as they left it
        List<TargetEvent> deeds = events.heldDeeds(segment, company);
        Set<UUID> secret = hidden.confidentialNow(leads(deeds));
        work.standAs(past.standing(deeds, secret), () -> known(work));
        if (work.isBare()) {
            lists.remove(work);
            lists.mark(List.of(segment)); // it may be in the list for this alone
        }
    }

    private static List<UUID> leads(List<TargetEvent> deeds) {
        return deeds.stream()
                .flatMap(event -> Stream.ofNullable(event.getLeadId()))
                .distinct()
                .toList();
    }

    private List<String> known(TargetWork work) {
        return targets.assess(work.getCompanyId(), work.getSegmentId())
                .map(Assessment::reasons)
                .map(TargetWork::facts)
                .orElse(List.of());
    }
}
