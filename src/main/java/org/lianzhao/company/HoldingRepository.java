package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Missing;

/** Questions about who is in which segment. */
@ApplicationScoped
class HoldingRepository {
    private static final String ROW = """
            select new org.lianzhao.company.ResidentRow(h.segmentId, c.id, c.name, h.role, h.presence, h.place,
                h.asOf, h.basis, h.note, h.noteEn, h.capacity, h.output, h.evidence, h.recordedAt, h.id, h.version, h.verified,
                case when h.output.amount is not null and '规上' member of c.tags then true else false end)
            from Holding h join Company c on c.id = h.companyId
            """;

    private final EntityManager database;

    HoldingRepository(EntityManager database) {
        this.database = database;
    }

    void add(Holding holding) {
        database.persist(holding);
    }

    void flush() {
        database.flush();
    }

    List<Holding> of(UUID company) {
        return database.createQuery("from Holding h where h.companyId = :company order by h.id", Holding.class)
                .setParameter("company", company)
                .getResultList();
    }

    /** One of this firm. */
    Holding of(UUID company, UUID id) {
        Holding holding = database.find(Holding.class, id);
        if (holding == null || !holding.isOf(company)) {
            throw new Missing("holding", id);
        }
        return holding;
    }

    /**
     * The segment of one, so that it can be held before the row is: in a transaction of its own, for what this one reads
     * first it does not read anew.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> segmentOf(UUID id) {
        return database.createQuery("select h.segmentId from Holding h where h.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether something is said of this firm in this segment and place, other than by a project. */
    boolean has(UUID company, UUID segment, Place place) {
        return !database.createQuery("""
                        select 1 from Holding h where h.companyId = :company and h.segmentId = :segment
                            and h.place = :place and h.leadId is null
                        """, Integer.class)
                .setParameter("company", company)
                .setParameter("segment", segment)
                .setParameter("place", place)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is told of any firm what it can make. */
    boolean hasCapacity() {
        return !database.createQuery("select 1 from Holding h where h.capacity.text is not null", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether one is shown by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery("select 1 from Holding h where h.evidence.documentId = :document", Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<ResidentRow> in(Collection<UUID> segments) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery(
                                ROW + " where h.segmentId in :segments and c.mergedToId is null order by h.id",
                                ResidentRow.class)
                        .setParameter("segments", segments)
                        .getResultList();
    }

    List<ResidentRow> of(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                ROW + " where h.companyId in :firms and c.mergedToId is null order by h.id",
                                ResidentRow.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** The firms of the zone that verifiably produce in a segment now, whatever this transaction saw when it began. */
    @SuppressWarnings("unchecked") // as the query says
    Set<UUID> producingNow(UUID segment) {
        // plain SQL: MariaDB has no "for share", and the firms themselves are not to be locked
        return Set.copyOf((List<UUID>) database.createNativeQuery("""
                        select h.company_id from holding h
                        where h.segment_id = :segment and h.presence = :production and h.place = :zone
                          and (h.basis <> :claimed or h.verified_on is not null) and not exists (
                            select 1 from company c where c.id = h.company_id and c.merged_to_id is not null)
                        lock in share mode
                        """, UUID.class)
                .setParameter("segment", segment)
                .setParameter("production", Presence.PRODUCTION.name())
                .setParameter("zone", Place.ZONE.name())
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .getResultList());
    }

    /** The same, told by other statements than this one, the longest first. */
    List<ProducingFirm> producingBeside(UUID segment, UUID holding) {
        List<?> found = database.createNativeQuery("""
                        select h.company_id, h.lead_id, h.as_of from holding h
                        where h.segment_id = :segment and h.presence = :production and h.place = :zone and h.id <> :holding
                          and (h.basis <> :claimed or h.verified_on is not null) and not exists (
                            select 1 from company c where c.id = h.company_id and c.merged_to_id is not null)
                        order by h.as_of, h.id lock in share mode
                        """)
                .setParameter("segment", segment)
                .setParameter("holding", holding)
                .setParameter("production", Presence.PRODUCTION.name())
                .setParameter("zone", Place.ZONE.name())
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .getResultList();
        return found.stream().map(row -> producing(segment, (Object[]) row)).toList();
    }

    private static ProducingFirm producing(UUID segment, Object[] row) {
        UUID firm = Objects.requireNonNull(MergeRepository.id(row[0]));
        UUID lead = MergeRepository.id(row[1]);
        return new ProducingFirm(
                firm,
                lead == null
                        ? null
                        : new ProjectPresence(
                                lead, firm, segment, Presence.PRODUCTION, LocalDate.parse((String) row[2])));
    }

    /** What this person says by hand of firms in this segment, alone or with others. */
    Set<UUID> wordOf(Author person, UUID segment) {
        return database.createQuery("from Holding h where h.segmentId = :segment and h.basis = :claimed", Holding.class)
                .setParameter("segment", segment)
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .getResultStream()
                .filter(holding -> holding.isWordOf(person))
                .map(Holding::getId)
                .collect(Collectors.toSet());
    }

    List<KeyFirmRow> here(Collection<UUID> segments) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery("""
                                select new org.lianzhao.company.KeyFirmRow(h.segmentId, c.id, c.name, c.creditCode, h.role,
                                    h.presence, h.asOf, h.basis, h.note, h.noteEn, h.capacity.text, h.output, h.verified)
                                from Holding h join Company c on c.id = h.companyId
                                where h.segmentId in :segments and h.place = :zone and c.mergedToId is null
                                """, KeyFirmRow.class)
                        .setParameter("segments", segments)
                        .setParameter("zone", Place.ZONE)
                        .getResultStream()
                        .sorted(Comparator.comparing(KeyFirmRow::role)
                                .thenComparing(KeyFirmRow::presence)
                                .thenComparing(KeyFirmRow::companyId))
                        .toList();
    }

    /** The firms that lead a segment in the zone, as more than somebody's word tells. */
    Set<UUID> leaders() {
        return Set.copyOf(database.createQuery("""
                        select distinct h.companyId from Holding h join Company c on c.id = h.companyId
                        where h.role = :leader and h.place = :zone and c.mergedToId is null
                            and (h.basis <> :claimed or h.verified.day is not null)
                        """, UUID.class)
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .setParameter("leader", HoldingRole.LEADER)
                .setParameter("zone", Place.ZONE)
                .getResultList());
    }

    /** The firms that are in a segment. */
    Set<UUID> firmsIn(UUID segment) {
        return Set.copyOf(database.createQuery(
                        "select distinct h.companyId from Holding h where h.segmentId = :segment", UUID.class)
                .setParameter("segment", segment)
                .getResultList());
    }

    /** The firms that are present in one of these places. */
    Set<UUID> firmsAt(Collection<Place> places) {
        return Set.copyOf(
                database.createQuery("select distinct h.companyId from Holding h where h.place in :places", UUID.class)
                        .setParameter("places", places)
                        .getResultList());
    }

    /** The presence that follows a lead. */
    Optional<Holding> ofLead(UUID lead) {
        return database.createQuery("from Holding h where h.leadId = :lead", Holding.class)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }

    void remove(Holding holding) {
        database.remove(holding);
    }
}
