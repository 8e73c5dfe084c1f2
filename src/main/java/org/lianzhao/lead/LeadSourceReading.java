package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.company.Companies;
import org.lianzhao.person.PersonNames;

/** Puts names to what brought a lead, as far as the reader may know them. */
@ApplicationScoped
class LeadSourceReading {
    private final Companies companies;
    private final PersonNames people;

    LeadSourceReading(Companies companies, PersonNames people) {
        this.companies = companies;
        this.people = people;
    }

    /**
     * What brought a lead.
     *
     * @param named the colleagues that have to do with the lead
     */
    LeadSourceView view(LeadOrigin origin, Map<UUID, PersonRef> named) {
        LeadSource source = origin.source();
        UUID firm = source.company();
        UUID person = source.person();
        UUID first = origin.firstContact();
        return new LeadSourceView(
                firm == null ? null : companies.refs(List.of(firm)).get(firm),
                person == null ? null : people.named(person).orElse(null),
                nameOf(origin),
                source.event(),
                source.eventOn(),
                source.trip(),
                source.tripOn(),
                source.note(),
                first == null ? null : named.get(first));
    }

    private @Nullable String nameOf(LeadOrigin origin) {
        String name = origin.source().name();
        return name == null || people.mayRead() || !SourceNeeds.namesPeople(origin.channel())
                ? name
                : PersonNames.masked(name);
    }
}
