package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds out whether somebody else is protected on the firm of a lead. */
@ApplicationScoped
class Rivals {
    private final OwnedLeads leads;
    private final FirstTalkRepository talks;
    private final ConflictRepository conflicts;
    private final Conflicts cases;
    private final Chronicle chronicle;

    Rivals(
            OwnedLeads leads,
            FirstTalkRepository talks,
            ConflictRepository conflicts,
            Conflicts cases,
            Chronicle chronicle) {
        this.leads = leads;
        this.talks = talks;
        this.conflicts = conflicts;
        this.cases = cases;
        this.chronicle = chronicle;
    }

    /**
     * The protection of another side on the lead's firm; the caller holds {@link FirstTalks#WORK} or only wants to know. A
     * confidential lead stands in nobody's way: that would tell of it.
     */
    Optional<FirstTalk> protectedFrom(OwnedLead lead, Holder holder) {
        Set<UUID> beside = conflicts.beside(lead.id());
        List<UUID> others = leads.besides(lead).stream()
                .filter(other -> !other.confidential())
                .map(OwnedLead::id)
                .filter(other -> !beside.contains(other))
                .toList();
        return talks.holdingNow(others, chronicle.today()).stream()
                .filter(talk -> !talk.holder().isWith(holder))
                .findFirst();
    }

    /** Somebody who was in touch with the firm is not protected, since another side is; the office hears of it once. */
    void meet(OwnedLead lead, FirstTalk other) {
        boolean known = talks.facts(lead.id(), null, 1).stream().anyMatch(last -> last.kind() == FactKind.BLOCKED);
        if (!known) {
            chronicle.note(lead.id(), FactKind.BLOCKED, lead.holder());
        }
        contest(lead, other);
    }

    /** Somebody came to a firm on which another side is protected. A confidential lead tells nobody of itself. */
    void arrive(OwnedLead lead) {
        protectedFrom(lead, lead.holder()).ifPresent(other -> contest(lead, other));
    }

    private void contest(OwnedLead lead, FirstTalk other) {
        if (!lead.confidential() && !conflicts.isBetween(lead.id(), other.getLeadId())) {
            cases.open(lead, leads.get(other.getLeadId()), true);
        }
    }
}
