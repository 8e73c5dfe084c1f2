package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;

/** What of a lead can be searched: its title and the investor's name. */
@ApplicationScoped
class LeadIndex implements IndexedKind {
    static final String KIND = "lead";

    private final EntityManager database;
    private final LeadRepository leads;

    LeadIndex(EntityManager database, LeadRepository leads) {
        this.database = database;
        this.leads = leads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<IndexedRecord> after(@Nullable UUID id, int most) {
        String where = id == null ? "" : " where l.id > :id";
        var query = database.createQuery("select l.id from Lead l" + where + " order by l.id", UUID.class)
                .setMaxResults(most);
        List<UUID> ids = (id == null ? query : query.setParameter("id", id)).getResultList();
        return of(ids);
    }

    @Override
    @Transactional
    public List<IndexedRecord> of(Collection<UUID> ids) {
        return leads.all(ids).stream()
                .sorted(java.util.Comparator.comparing(Lead::getId))
                .map(lead -> new IndexedRecord(
                        lead.getId(),
                        Stream.of(lead.getTitle(), lead.getCompanyName())
                                .map(Companies::searched)
                                .distinct()
                                .toList(),
                        List.of(),
                        lead.getSummary(),
                        Map.of()))
                .toList();
    }

    @Override
    public Set<UUID> touchedBy(OutboxRow change) {
        return change.subjectType().equals("lead") ? Set.of(change.subjectId()) : Set.of();
    }
}
