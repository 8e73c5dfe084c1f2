package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.Documents;
import org.lianzhao.person.PersonErased;
import org.lianzhao.shared.event.FieldChanges;

/**
 * Takes the numbers and addresses of somebody who is erased out of what was written on the leads that are of his firms or came
 * by him or them, whoever may see those. That he brought a lead stays: his record has no name any more.
 */
@ApplicationScoped
class ErasedFromLeads {
    private final LeadRepository leads;
    private final LeadPast past;
    private final FirmLeads onFirms;
    private final Documents documents;
    private final Event<LeadChanged> changes;

    ErasedFromLeads(
            LeadRepository leads, LeadPast past, FirmLeads onFirms, Documents documents, Event<LeadChanged> changes) {
        this.leads = leads;
        this.past = past;
        this.onFirms = onFirms;
        this.documents = documents;
        this.changes = changes;
    }

    void erase(@Observes PersonErased person) {
        List<UUID> ids = onFirms.heldTouching(person.personId(), person.firms());
        leads.all(ids).forEach(lead -> reword(lead, person));
        past.entries(ids).forEach(entry -> entry.reword(person::without));
        past.reasonedClockFacts(ids).forEach(fact -> fact.reword(person::without));
        documents.reword("lead", ids, person::without);
    }

    private void reword(Lead lead, PersonErased person) {
        Map<String, @Nullable Object> before = LeadPicture.of(lead);
        lead.reword(person::without);
        FieldChanges.between(before, LeadPicture.of(lead))
                .ifPresent(changed ->
                        changes.fire(LeadChanged.of("lead-changed", lead, changed.before(), changed.after())));
    }
}
