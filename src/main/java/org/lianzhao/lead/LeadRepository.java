package org.lianzhao.lead;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.shared.persistence.Keyed;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;

/** The way to a lead: whoever must not see it finds nothing there. */
@ApplicationScoped
class LeadRepository {
    private static final int MOST_ON_FIRM = 10;

    private final EntityManager database;
    private final Acting acting;

    LeadRepository(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    LeadScope scope() {
        return LeadScope.of(acting.person());
    }

    void add(Lead lead) {
        database.persist(lead);
    }

    void add(StageEntry entry) {
        database.persist(entry);
    }

    void add(LeadAmount amount) {
        database.persist(amount);
    }

    void flush() {
        database.flush();
    }

    /** Writes an edit that raises the version whatever it changed; {@code seen} is the version before. */
    void flushEdit(Lead lead, int seen) {
        database.flush();
        if (lead.getVersion() == seen) {
            database.createNativeQuery("update leads set version = version + 1 where id = :id")
                    .setParameter("id", lead.getId())
                    .executeUpdate();
            database.refresh(lead);
        }
    }

    /** A lead that the caller may see. */
    Lead visible(UUID id) {
        return find(id).orElseThrow(() -> new Missing("lead", id));
    }

    /** A lead that the caller may see; nothing where there is none. */
    Optional<Lead> find(UUID id) {
        return Optional.ofNullable(database.find(Lead.class, id)).filter(scope()::covers);
    }

    /** A lead that the caller may work on, held until the work is done. */
    Lead editable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayEdit(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.requireOpen();
        return lead;
    }

    /** A lead that the caller may work on, whether anything else may still come of it or not; held until the work is done. */
    Lead own(UUID id) {
        Lead lead = held(id);
        if (!scope().mayEdit(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        return lead;
    }

    /** A lead that the caller may give to others, held until the work is done. */
    Lead assignable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayAssign(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.requireOpen();
        return lead;
    }

    /** The same of one that may wait in the pool: whoever may give it to others takes it from there. */
    Lead givable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayAssign(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.position().requireOpen();
        return lead;
    }

    // Whatever is written below a lead takes a shared lock on its row through the foreign key; two that then want to
    // change the row would wait for each other for ever. Ask for it before anything else is read: later reads then see
    // what others did before.
    private Lead held(UUID id) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from leads where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return visible(id);
    }

    /** The confidential leads that somebody is on. */
    List<UUID> confidentialOf(UUID user) {
        List<?> rows =
                database.createNativeQuery("""
                        select id from leads where confidential = true and owner_id = :user
                        union select l.id from lead_person p join leads l on l.id = p.lead_id
                          where p.user_id = :user and l.confidential = true
                        """).setParameter("user", user).getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    StageEntry entry(UUID id) {
        StageEntry entry = database.find(StageEntry.class, id);
        if (entry == null) {
            throw new Missing("step", id);
        }
        return entry;
    }

    /** The steps of these leads, for changing them. */
    List<StageEntry> entries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from StageEntry e where e.leadId in :leads", StageEntry.class)
                        .setParameter("leads", ids)
                        .getResultList();
    }

    /** The day of the last step of a lead. */
    LocalDate lastStepOn(UUID lead) {
        return database.createQuery(
                        "select max(e.occurredOn) from StageEntry e where e.leadId = :lead", LocalDate.class)
                .setParameter("lead", lead)
                .getSingleResult();
    }

    /** The steps of a lead, the first one first. */
    List<StepRow> steps(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.StepRow(e.id, e.stage, e.state, e.backward, e.occurredOn,
                            e.reasonCode, e.reason, e.recordedAt, e.recordedByName, e.verifiedOn, e.evidence,
                            e.evidenceDocumentId, e.verifiedByName)
                        from StageEntry e where e.leadId = :lead order by e.id
                        """, StepRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** What the clocks of a lead came to, the first one first. */
    List<ClockFactRow> clockFacts(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.ClockFactRow(f.id, f.kind, f.since, f.dueOn, f.outcome, f.occurredOn,
                            f.reason, f.recordedAt, f.recordedByName)
                        from ClockFact f where f.leadId = :lead order by f.id
                        """, ClockFactRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** What was said about the clocks of these leads, for changing it. */
    List<ClockFact> reasonedClockFacts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from ClockFact f where f.leadId in :leads and f.reason is not null", ClockFact.class)
                        .setParameter("leads", ids)
                        .getResultList();
    }

    /** Whether a step was verified by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery("select 1 from StageEntry e where e.evidenceDocumentId = :document", Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every amount that was ever stated, the first one first. */
    List<AmountRow> amounts(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.AmountRow(a.id, a.kind, a.amount, a.currency, a.precisionMark,
                            a.written, a.occurredOn, a.recordedAt, a.recordedByName)
                        from LeadAmount a where a.leadId = :lead order by a.id
                        """, AmountRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** What each gate asks for, in the order of its form. Nothing changes it but a new version of the program. */
    @CacheResult(cacheName = "stage-gates")
    Map<LeadStage, List<GateItem>> gates() {
        List<?> rows = database.createNativeQuery("select stage, item from stage_gate order by position")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> LeadStage.valueOf((String) row[0]),
                        Collectors.mapping(row -> GateItem.valueOf((String) row[1]), Collectors.toList())));
    }

    /** The stages that apply to each type of project. Nothing changes them but a new version of the program. */
    @CacheResult(cacheName = "stage-path")
    StagePath path() {
        List<?> rows = database.createNativeQuery("select project_type, stage from stage_path")
                .getResultList();
        Map<String, Set<LeadStage>> applying = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> LeadStage.valueOf((String) row[1]), Collectors.toSet())));
        return new StagePath(applying);
    }

    /**
     * Leads on a firm that the caller may know of, be they masked: of a 保密 one those outside learn nothing. To be told
     * of masked ones is {@link LeadHints}' matter alone.
     */
    List<Lead> knownOnFirm(@Nullable UUID company, String key) {
        LeadScope scope = scope();
        return onFirm(company, key, lead -> !lead.isConfidential() || scope.covers(lead));
    }

    /** Other leads on the firm of a lead, as far as the caller may open them. */
    List<Lead> seenOnFirm(Lead one) {
        LeadScope scope = scope();
        String key = Companies.nameKey(one.getCompanyName());
        return onFirm(one.getCompanyId(), key, lead -> !lead.getId().equals(one.getId()) && scope.covers(lead));
    }

    // what the caller is not shown is left out before the rest is cut short, or it would crowd out what he may see
    private List<Lead> onFirm(@Nullable UUID company, String key, Predicate<Lead> shown) {
        return database
                .createQuery("""
                        from Lead l left join fetch l.people.parts
                        where (l.investor.key = :key or l.investor.companyId = :company)
                          and l.position.state <> :void order by l.id desc
                        """, Lead.class)
                .setParameter("key", key)
                .setParameter("company", company)
                .setParameter("void", LeadState.VOID)
                .getResultList()
                .stream()
                .filter(shown)
                .limit(MOST_ON_FIRM)
                .toList();
    }

    /** All leads on these firms or with their projects, whoever may see them. */
    private List<UUID> ofFirms(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select l.id from Lead l"
                                        + " where l.investor.companyId in :firms or l.projectCompanyId in :firms order by l.id",
                                UUID.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** Leads on these firms or with their projects, and those that this person or one of them brought. */
    List<UUID> touching(UUID person, Collection<UUID> firms) {
        Set<UUID> ids = new TreeSet<>(ofFirms(firms));
        ids.addAll(database.createQuery(
                        "select l.id from Lead l where l.origin.source.sourcePersonId = :person", UUID.class)
                .setParameter("person", person)
                .getResultList());
        if (!firms.isEmpty()) {
            ids.addAll(database.createQuery(
                            "select l.id from Lead l where l.origin.source.sourceCompanyId in :firms", UUID.class)
                    .setParameter("firms", firms)
                    .getResultList());
        }
        return List.copyOf(ids);
    }

    /** The same, held until the work is done. */
    List<UUID> heldTouching(UUID person, Collection<UUID> firms) {
        List<UUID> ids = touching(person, firms);
        hold(ids);
        return ids;
    }

    /** Keeps everybody else from these leads to the end of the transaction. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createNativeQuery("select 1 from leads where id in (:ids) order by id for update")
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** Leads on these firms that are not void, the latest first. */
    List<Lead> onCompanies(Collection<UUID> companies) {
        return companies.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from Lead l left join fetch l.people.parts where l.investor.companyId in :companies"
                                        + " and l.position.state <> :void order by l.id desc",
                                Lead.class)
                        .setParameter("companies", companies)
                        .setParameter("void", LeadState.VOID)
                        .getResultList();
    }

    boolean hasAny() {
        return !database.createQuery("select 1 from Lead l", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** These leads with everybody whom they involve. */
    List<Lead> withPeople(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Lead l left join fetch l.people.parts where l.id in :ids", Lead.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The lead with this key, whoever may see it; not asked for again where the transaction has it. */
    Optional<Lead> known(UUID id) {
        return Optional.ofNullable(database.find(Lead.class, id));
    }

    List<Lead> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Keyed.query(database, "from Lead l where l.id in :keys", Lead.class, ids)
                        .getResultList();
    }
}
