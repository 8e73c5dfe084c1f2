package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.FirmNames;
import org.lianzhao.company.FirmNames.Known;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.persistence.TableSizes;

/**
 * What of a lead can be searched: its title, the investor's name as it was stated, and all that the register calls that
 * firm by now. Who may see it only spares reading in vain.
 */
@ApplicationScoped
class LeadIndex implements IndexedKind {
    static final String KIND = "lead";
    /** The filter that says who may see it. */
    static final String KEYS = "keys";

    private static final String HANDED_OVER = "leads-handed-over";

    private final EntityManager database;
    private final LeadRepository leads;
    private final FirmNames firms;
    private final TableSizes sizes;
    private final Json json;

    LeadIndex(EntityManager database, LeadRepository leads, FirmNames firms, TableSizes sizes, Json json) {
        this.firms = firms;
        this.database = database;
        this.leads = leads;
        this.sizes = sizes;
        this.json = json;
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
        List<Lead> found = leads.withPeople(ids);
        Map<UUID, Known> known = firms.of(
                found.stream().map(Lead::getCompanyId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .sorted(Comparator.comparing(Lead::getId))
                .map(lead -> record(lead, firmOf(lead, known)))
                .toList();
    }

    private static Known firmOf(Lead lead, Map<UUID, Known> known) {
        UUID firm = lead.getCompanyId();
        return firm == null ? Known.NOTHING : known.getOrDefault(firm, Known.NOTHING);
    }

    private static IndexedRecord record(Lead lead, Known firm) {
        Stream<String> stated =
                Stream.of(lead.getTitle(), lead.getCompanyName()).map(Companies::searched);
        List<String> names =
                Stream.concat(stated, firm.names().stream()).distinct().toList();
        // one that was a mistake (作废) is found only by those who ask for such
        Set<String> keys = lead.getState() == LeadState.VOID ? Set.of() : LeadScope.keysTo(lead);
        return new IndexedRecord(
                lead.getId(), names, firm.codes(), lead.words().summary(), Map.of(KEYS, List.copyOf(keys)));
    }

    @Override
    @Transactional
    public Set<UUID> touchedBy(OutboxRow change) {
        if (change.subjectType().equals("lead")) {
            return Set.of(change.subjectId());
        }
        if (change.subjectType().equals(KIND + OutboxRow.CHUNK)) {
            return json.after(change.payload()).get(OutboxRow.IDS) instanceof List<?> ids
                    ? ids.stream().map(id -> UUID.fromString(id.toString())).collect(Collectors.toSet())
                    : Set.of();
        }
        if (change.name().equals(HANDED_OVER)) {
            return of(change.subjectId());
        }
        Set<UUID> renamed = firms.touchedBy(change);
        return renamed.isEmpty() ? Set.of() : about(renamed);
    }

    // who may see them changed, of all that were handed over at once
    private Set<UUID> of(UUID user) {
        return Set.copyOf(database.createQuery(
                        "select l.id from Lead l left join l.people.parts p"
                                + " where l.people.ownerId = :user or key(p) = :user",
                        UUID.class)
                .setParameter("user", user)
                .getResultList());
    }

    private Set<UUID> about(Set<UUID> companies) {
        return Set.copyOf(
                database.createQuery("select l.id from Lead l where l.investor.companyId in :firms", UUID.class)
                        .setParameter("firms", companies)
                        .getResultList());
    }
}
