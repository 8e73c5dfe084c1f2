package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.Documents;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** What the two sides do in a conflict: contest a firm, and say what speaks for them. */
@ApplicationScoped
class ConflictDesk {
    private static final String LEAD = "lead";

    private final Conflicts conflicts;
    private final ConflictRepository repository;
    private final OwnedLeads owned;
    private final Rivals rivals;
    private final Leads leads;
    private final Documents documents;
    private final ConflictPage page;
    private final Event<OwnershipChanged> changes;

    ConflictDesk(
            Conflicts conflicts,
            ConflictRepository repository,
            OwnedLeads owned,
            Rivals rivals,
            Leads leads,
            Documents documents,
            ConflictPage page,
            Event<OwnershipChanged> changes) {
        this.conflicts = conflicts;
        this.repository = repository;
        this.owned = owned;
        this.rivals = rivals;
        this.leads = leads;
        this.documents = documents;
        this.page = page;
        this.changes = changes;
    }

    @Transactional
    ConflictView contest(NewConflict said) {
        leads.workable(said.leadId()); // held: two at once open one case
        requireSide(said.leadId());
        OwnedLead lead = owned.get(said.leadId());
        if (!lead.isBeforeSigning()) {
            throw new Refused("conflict-none");
        }
        OwnedLead other = other(lead, said.otherLeadId());
        boolean running = repository.of(lead.id()).stream()
                .anyMatch(one -> one.getSettledOn() == null
                        && Set.of(one.getLeadId(), one.getOtherLeadId()).contains(other.id()));
        if (running) {
            throw new Refused("conflict-there");
        }
        Conflict conflict = conflicts.open(lead, other, false);
        say(conflict, lead, ConflictEntryKind.OPENED, said.statement());
        tell("conflict-opened", lead, other);
        return page.show(conflict.getId());
    }

    // one that he may not open he need not name, nor can he: it is the one that is protected
    private OwnedLead other(OwnedLead lead, @Nullable UUID asked) {
        if (asked == null) {
            return rivals.protectedFrom(lead, lead.holder())
                    .map(talk -> owned.get(talk.getLeadId()))
                    .orElseThrow(() -> new Refused("conflict-none"));
        }
        leads.visible(asked);
        return owned.besides(lead).stream()
                .filter(one -> one.id().equals(asked) && !one.holder().isWith(lead.holder()))
                .findFirst()
                .orElseThrow(() -> new Invalid("otherLeadId", "conflict-other"));
    }

    @Transactional
    ConflictView state(UUID id, NewStatement said) {
        Conflict conflict = page.readable(id);
        UUID side = said.leadId();
        if (!side.equals(conflict.getLeadId()) && !side.equals(conflict.getOtherLeadId())) {
            throw new Invalid("leadId", "conflict-not-a-side");
        }
        requireSide(side);
        conflict.requireOpen();
        OwnedLead lead = owned.get(side);
        say(conflict, lead, ConflictEntryKind.STATED, said);
        UUID other = side.equals(conflict.getLeadId()) ? conflict.getOtherLeadId() : conflict.getLeadId();
        tell("conflict-stated", lead, owned.get(other));
        return page.show(id);
    }

    private void requireSide(UUID lead) {
        leads.visible(lead);
        if (leads.onSideOf(List.of(lead)).isEmpty()) {
            throw new Forbidden("conflict-not-your-side");
        }
    }

    private void say(Conflict conflict, OwnedLead lead, ConflictEntryKind kind, NewStatement said) {
        Set<UUID> shown = new HashSet<>(said.documents());
        if (said.documents().stream().anyMatch(document -> !documents.counts(document, LEAD, lead.id()))) {
            throw new Invalid("documentIds", "conflict-evidence");
        }
        if (repository.followUps(lead.id(), said.followUps()).size()
                < said.followUps().size()) {
            throw new Invalid("followUpIds", "conflict-evidence");
        }
        shown.addAll(said.followUps());
        conflicts.entry(conflict, lead, kind, said.content()).shownBy(shown);
    }

    private void tell(String name, OwnedLead lead, OwnedLead other) {
        Map<String, @Nullable Object> after = new HashMap<>();
        after.put("companyName", lead.companyName());
        changes.fire(OwnershipChanged.of(name, lead, other.confidential(), after));
    }
}
