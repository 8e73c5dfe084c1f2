package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.document.DocumentSubject;
import org.lianzhao.shared.event.Subject;

/** The documents of a lead: who sees the lead sees them, who works on it adds to them. */
@ApplicationScoped
class LeadDocuments implements DocumentSubject {
    static final String KIND = "lead";

    private final LeadRepository leads;
    private final LeadPast past;
    private final Acting acting;

    LeadDocuments(LeadRepository leads, LeadPast past, Acting acting) {
        this.leads = leads;
        this.past = past;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> readable(UUID id) {
        return acting.person().may(Right.READ_LEADS) ? leads.find(id).map(Leads::subject) : Optional.empty();
    }

    @Override
    public Subject held(UUID id) {
        return Leads.subject(leads.editable(id));
    }

    @Override
    public boolean restsOn(UUID document) {
        return past.restsOn(document);
    }
}
