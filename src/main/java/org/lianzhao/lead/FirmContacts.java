package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.PersonRef;
import org.lianzhao.shared.page.Limit;

/** Tells who in the zone is in touch with a firm: who works on its open leads, as far as the caller may see those. */
@ApplicationScoped
class FirmContacts {
    private static final Limit MOST = new Limit(10);

    private final LeadList list;
    private final LeadSearch search;

    FirmContacts(LeadList list, LeadSearch search) {
        this.list = list;
        this.search = search;
    }

    List<FirmContact> of(UUID firm) {
        LeadFilter open = new LeadFilter();
        open.company = firm;
        open.state = LeadState.ACTIVE;
        List<LeadRow> leads = list.page(open, null, MOST).items();
        Map<UUID, List<PersonRef>> collaborators =
                search.collaborators(leads.stream().map(LeadRow::id).toList());
        return leads.stream()
                .map(lead -> new FirmContact(lead, collaborators.getOrDefault(lead.id(), List.of())))
                .toList();
    }
}
