package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.company.Companies;
import org.lianzhao.person.PersonNames;

/** Puts names to what brought a lead, as far as the reader may know them. */
@ApplicationScoped
class LeadSourceReading {
    private final Companies companies;
    private final PersonNames people;
    private final Colleagues colleagues;

    LeadSourceReading(Companies companies, PersonNames people, Colleagues colleagues) {
        this.companies = companies;
        this.people = people;
        this.colleagues = colleagues;
    }

    LeadSourceView view(LeadOrigin origin) {
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
                first == null ? null : colleagues.people(List.of(first)).get(first));
    }

    private @Nullable String nameOf(LeadOrigin origin) {
        String name = origin.source().name();
        return name == null || people.mayRead() || !SourceNeeds.namesPeople(origin.channel())
                ? name
                : PersonNames.masked(name);
    }
}
