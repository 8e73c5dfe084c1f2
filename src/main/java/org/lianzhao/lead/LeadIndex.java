package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
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
import org.lianzhao.shared.persistence.TableSizes;

/** What of a lead can be searched: its title and the investor's name. Who may see it only spares reading in vain. */
@ApplicationScoped
class LeadIndex implements IndexedKind {
    static final String KIND = "lead";
    /** The filter that says who may see it. */
    static final String KEYS = "keys";

    private final EntityManager database;
    private final LeadRepository leads;
    private final TableSizes sizes;

    LeadIndex(EntityManager database, LeadRepository leads, TableSizes sizes) {
        this.database = database;
        this.leads = leads;
        this.sizes = sizes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public long estimate() {
        return sizes.rows("leads");
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
        return leads.withPeople(ids).stream()
                .sorted(Comparator.comparing(Lead::getId))
                .map(LeadIndex::record)
                .toList();
    }

    private static IndexedRecord record(Lead lead) {
        List<String> names = Stream.of(lead.getTitle(), lead.getCompanyName())
                .map(Companies::searched)
                .distinct()
                .toList();
        // one that was a mistake (作废) is found only by those who ask for such
        Set<String> keys = lead.getState() == LeadState.VOID ? Set.of() : LeadScope.keysTo(lead);
        return new IndexedRecord(lead.getId(), names, List.of(), lead.getSummary(), Map.of(KEYS, List.copyOf(keys)));
    }

    @Override
    public Set<UUID> touchedBy(OutboxRow change) {
        return change.subjectType().equals("lead") ? Set.of(change.subjectId()) : Set.of();
    }
}
