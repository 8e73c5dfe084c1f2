package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** Questions about the stored lists of targets. */
@ApplicationScoped
class ListRepository {
    private final EntityManager database;

    ListRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object row) {
        database.persist(row);
    }

    void remove(Object row) {
        database.remove(row);
    }

    void flush() {
        database.flush();
    }

    Optional<StoredList> of(UUID segment) {
        return Optional.ofNullable(database.find(StoredList.class, segment));
    }

    /** The segments that have a list. */
    List<UUID> segments() {
        return database.createQuery("select l.segmentId from StoredList l", UUID.class)
                .getResultList();
    }

    /** When and by what the lists were scored, by segment: without what each tells of itself, which is long. */
    Map<UUID, ListState> states() {
        return database.createQuery(
                        "select new org.lianzhao.target.ListState(l.segmentId, l.marked, l.scoredMark, l.revisionId,"
                                + " l.measuredBy) from StoredList l",
                        ListState.class)
                .getResultStream()
                .collect(Collectors.toMap(ListState::segment, Function.identity()));
    }

    /** Every firm in the list of a segment, by its key. */
    Map<UUID, StoredTarget> targets(UUID segment) {
        return database.createQuery("from StoredTarget t where t.segmentId = :segment", StoredTarget.class)
                .setParameter("segment", segment)
                .getResultStream()
                .collect(Collectors.toMap(StoredTarget::getCompanyId, Function.identity()));
    }

    /** One firm in the list of a segment. */
    Optional<StoredTarget> target(UUID segment, UUID company) {
        return database.createQuery(
                        "from StoredTarget t where t.segmentId = :segment and t.companyId = :company",
                        StoredTarget.class)
                .setParameter("segment", segment)
                .setParameter("company", company)
                .getResultStream()
                .findFirst();
    }

    /** Where a page of a list begins. */
    record After(int score, UUID company) {}

    /** Which targets are shown: one predicate for a page and for their number. */
    private static final String CHOSEN = """
            from StoredTarget t where t.segmentId = :segment
              and (:tier is null or t.tier = :tier)
              and coalesce((select w.state from TargetWork w where w.segmentId = t.segmentId
                and w.companyId = t.companyId), :open) in :states
              and (:owner is null or exists (select 1 from TargetWork o where o.segmentId = t.segmentId
                and o.companyId = t.companyId and o.ownerId = :owner))
            """;

    /** The targets of a segment that are chosen, best first, from behind {@code after} on. */
    List<StoredTarget> page(UUID segment, ListChoice choice, @Nullable After after, int most) {
        return chosen(
                        database.createQuery(
                                CHOSEN + " and (:score is null or t.score < :score"
                                        + " or (t.score = :score and t.companyId > :company))"
                                        + " order by t.score desc, t.companyId",
                                StoredTarget.class),
                        segment,
                        choice)
                .setParameter("score", after == null ? null : after.score())
                .setParameter("company", after == null ? null : after.company())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many they are in all. */
    int count(UUID segment, ListChoice choice) {
        return chosen(database.createQuery("select count(*) " + CHOSEN, Long.class), segment, choice)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> chosen(TypedQuery<T> query, UUID segment, ListChoice choice) {
        return query.setParameter("segment", segment)
                .setParameter("tier", choice.tier())
                .setParameter("owner", choice.owner())
                .setParameter("open", WorkState.OPEN)
                .setParameter("states", choice.states());
    }

    /** What people do about these firms for a segment, by firm. */
    Map<UUID, TargetWork> work(UUID segment, Collection<UUID> firms) {
        return firms.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from TargetWork w where w.segmentId = :segment and w.companyId in :firms",
                                TargetWork.class)
                        .setParameter("segment", segment)
                        .setParameter("firms", firms)
                        .getResultStream()
                        .collect(Collectors.toMap(TargetWork::getCompanyId, Function.identity()));
    }

    /** What people do about firms for a segment, by firm. */
    Map<UUID, TargetWork> work(UUID segment) {
        return database.createQuery("from TargetWork w where w.segmentId = :segment", TargetWork.class)
                .setParameter("segment", segment)
                .getResultStream()
                .collect(Collectors.toMap(TargetWork::getCompanyId, Function.identity()));
    }

    /**
     * What people do about a firm for a segment, begun where nothing is done yet, and held to the end of the transaction: two
     * who begin it at once share it, one after the other.
     */
    TargetWork heldWork(UUID segment, UUID company) {
        // "insert ignore" would leave all that wait with a shared lock, which none of them could then make exclusive
        database.createNativeQuery("""
                        insert into target_work (id, version, segment_id, company_id, state)
                        values (:id, 0, :segment, :company, 'OPEN')
                        on duplicate key update state = state
                        """)
                .setParameter("id", Ids.next())
                .setParameter("segment", segment)
                .setParameter("company", company)
                .executeUpdate();
        // with a lock: a plain read might still see the state before the other one ended
        return (TargetWork) database.createNativeQuery(
                        "select * from target_work where segment_id = :segment and company_id = :company for update",
                        TargetWork.class)
                .setParameter("segment", segment)
                .setParameter("company", company)
                .getSingleResult();
    }

    /** The targets that somebody is on and that were not rejected. */
    private static final String IN_WORK = " from target_work where owner_id = :owner and state <> 'REJECTED'";

    /** These, held to the end of the transaction. */
    List<TargetWork> heldOf(UUID owner) {
        List<?> rows = database.createNativeQuery("select *" + IN_WORK + " order by id for update", TargetWork.class)
                .setParameter("owner", owner)
                .getResultList();
        return rows.stream().map(TargetWork.class::cast).toList();
    }

    /** How many these are; nothing is held. */
    int countOf(UUID owner) {
        return ((Number) database.createNativeQuery("select count(*)" + IN_WORK)
                        .setParameter("owner", owner)
                        .getSingleResult())
                .intValue();
    }

    /** The segments in whose lists any of these firms stands. */
    List<UUID> listing(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct t.segmentId from StoredTarget t where t.companyId in :firms",
                                UUID.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** Notes that something has changed that these lists rest on. Counted in the database: one may be scored just now. */
    void mark(Collection<UUID> segments) {
        if (!segments.isEmpty()) {
            database.createNativeQuery("update target_list set marked = marked + 1 where segment_id in (:segments)")
                    .setParameter("segments", segments)
                    .executeUpdate();
        }
    }

    /** The same of every list that was scored before that moment. */
    void markAll(Instant before) {
        database.createNativeQuery("update target_list set marked = marked + 1 where scored_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Removes the lists of these segments; what people did about their targets stays. */
    void forget(Collection<UUID> segments) {
        for (String table : List.of("target", "target_list")) {
            database.createNativeQuery("delete from " + table + " where segment_id in (:segments)")
                    .setParameter("segments", segments)
                    .executeUpdate();
        }
    }
}
