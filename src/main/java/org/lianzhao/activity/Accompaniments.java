package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Leads;

/**
 * Which firms came along to meet others: of what leads tell, that which the caller may see and which was no mistake and
 * goes on in no other lead. Numbers and addresses of people are for those who may see people.
 */
@ApplicationScoped
public class Accompaniments {
    private static final String WITH_FIRM = """
            select new org.lianzhao.activity.Accompanied(f.id, c.id, c.name, t.id, t.name, f.occurredOn, f.sourceNote,
                f.recordedByName, f.leadId)
            from FollowUp f join Company c on c.id = f.companionId join Company t on t.id = f.companyId
            """;
    private static final String LEAD_TELLS = """
             from FollowUp f join Company c on c.id = f.companionId join Lead l on l.id = f.leadId
                join Company t on t.id = l.investor.companyId
            """;
    private static final String ON_LEAD = """
            select new org.lianzhao.activity.Accompanied(f.id, c.id, c.name, t.id, t.name, f.occurredOn, f.sourceNote,
                f.recordedByName, f.leadId)
            """ + LEAD_TELLS;
    private static final String LIVE = """
             where f.kind in :met and c.id <> t.id and c.mergedToId is null and t.mergedToId is null
            """;

    private final EntityManager database;
    private final Leads leads;
    private final ReadWords words;

    Accompaniments(EntityManager database, Leads leads, ReadWords words) {
        this.database = database;
        this.leads = leads;
        this.words = words;
    }

    /** Whom these firms went along to, the latest entered first. */
    @Transactional
    public List<Accompanied> from(Collection<UUID> firms, int most) {
        return firms.isEmpty() ? List.of() : seen(" and c.id in :firms", firms, most);
    }

    /** Who came along to these firms, the latest entered first. */
    @Transactional
    public List<Accompanied> to(Collection<UUID> firms, int most) {
        return firms.isEmpty() ? List.of() : seen(" and t.id in :firms", firms, most);
    }

    private List<Accompanied> seen(String which, Collection<UUID> firms, int most) {
        UnaryOperator<String> shown = words.forCaller();
        return Stream.concat(
                        query(WITH_FIRM + LIVE + which, firms, most).getResultStream(), onLeads(which, firms, most))
                .sorted(Comparator.comparing(Accompanied::id).reversed())
                .limit(most)
                .map(one -> one.in(shown))
                .toList();
    }

    // what he may see first, or what he may not see could crowd it out
    private Stream<Accompanied> onLeads(String which, Collection<UUID> firms, int most) {
        List<UUID> told = database.createQuery("select distinct l.id" + LEAD_TELLS + LIVE + which, UUID.class)
                .setParameter("met", FollowUpKind.MET)
                .setParameter("firms", firms)
                .getResultList();
        Set<UUID> seen = leads.rows(told).stream()
                .filter(lead -> lead.state() != LeadState.VOID && lead.state() != LeadState.MERGED)
                .map(LeadRow::id)
                .collect(Collectors.toSet());
        return seen.isEmpty()
                ? Stream.empty()
                : query(ON_LEAD + LIVE + " and l.id in :seen" + which, firms, most)
                        .setParameter("seen", seen)
                        .getResultStream();
    }

    private TypedQuery<Accompanied> query(String text, Collection<UUID> firms, int most) {
        return database.createQuery(text + " order by f.id desc", Accompanied.class)
                .setParameter("met", FollowUpKind.MET)
                .setParameter("firms", firms)
                .setMaxResults(most);
    }
}
