package org.lianzhao.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.Companies;
import org.lianzhao.search.Narrowing;
import org.lianzhao.search.box.CalledAs;
import org.lianzhao.search.box.Found;
import org.lianzhao.search.box.Found.Other;
import org.lianzhao.search.box.FoundKind;

/** Leads in the search box, within the caller's scope; those that were a mistake (作废) are not offered. */
@ApplicationScoped
class FoundLeads implements FoundKind {
    private final LeadRepository leads;
    private final LeadSearch search;
    private final Acting acting;

    FoundLeads(LeadRepository leads, LeadSearch search, Acting acting) {
        this.leads = leads;
        this.search = search;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return LeadIndex.KIND;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public boolean mayRead() {
        return acting.person().may(Right.READ_LEADS);
    }

    @Override
    public String searched(String typed) {
        return Companies.searched(typed);
    }

    @Override
    public String code(String typed) {
        return "";
    }

    @Override
    public List<Narrowing> forCaller() {
        return List.of(new Narrowing.OneOf(LeadIndex.KEYS, leads.scope().keys()));
    }

    @Override
    public List<Found> read(Collection<UUID> ids) {
        LeadQuery query = LeadQuery.byKey(leads.scope(), ids);
        query.and("l.state <> 'VOID'");
        return search.raw(query.names(), query.values()).stream()
                .map(row -> found(Cells.id(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static Found found(UUID id, String title, String firm) {
        return new Found(
                id,
                title,
                List.of(new Other(CalledAs.FIRM, firm)),
                List.of(),
                title.contains(firm) ? "" : firm,
                "/leads/" + id);
    }

    @Override
    public String listOf(String typed) {
        return "/leads?view=list&q=" + URLEncoder.encode(typed, UTF_8);
    }
}
