package org.lianzhao.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.survey.SupplySurvey.Place;
import org.lianzhao.transfer.Imports;
import org.lianzhao.transfer.MadeRecord;

/** What imports of surveys ask of the database and write there. */
@ApplicationScoped
class SurveyBook {
    private final EntityManager database;
    private final SurveyedFirms surveyed;
    private final ChainMaps chains;
    private final Imports imports;
    private final Event<SurveyChanged> changes;
    private final Clock clock;

    SurveyBook(
            EntityManager database,
            SurveyedFirms surveyed,
            ChainMaps chains,
            Imports imports,
            Event<SurveyChanged> changes,
            Clock clock) {
        this.imports = imports;
        this.database = database;
        this.surveyed = surveyed;
        this.chains = chains;
        this.changes = changes;
        this.clock = clock;
    }

    /** The codes of the segments that files may name, by their codes and names; of a name that several bear none. */
    Map<String, Optional<String>> segmentCodes() {
        List<PlacedSegment> leaves = QuarkusTransaction.requiringNew()
                .call(() -> chains.all().stream()
                        .flatMap(map -> map.segments().stream())
                        .filter(PlacedSegment::isLeaf)
                        .toList());
        Map<String, Set<String>> named = new HashMap<>();
        leaves.forEach(leaf -> named.computeIfAbsent(SurveyColumns.plain(leaf.name()), unused -> new HashSet<>())
                .add(leaf.code()));
        Map<String, Optional<String>> codes = new HashMap<>();
        named.forEach((name, those) ->
                codes.put(name, those.size() == 1 ? those.stream().findFirst() : Optional.empty()));
        leaves.forEach(leaf -> codes.put(SurveyColumns.plain(leaf.code()), Optional.of(leaf.code())));
        return codes;
    }

    /** The segment with this code, held on its map until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    Optional<SegmentName> keep(String code) {
        return chains.keep(code)
                .filter(chains::isLeaf)
                .flatMap(id -> chains.names(List.of(id)).stream().findFirst());
    }

    /** Those of these firms that are asked. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> large(Collection<CompanyRef> firms) {
        return surveyed.large(firms);
    }

    /** The firm of a record; nothing where there is none with this key. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> firmOf(UUID id) {
        return Optional.ofNullable(database.find(SupplySurvey.class, id)).map(SupplySurvey::getCompanyId);
    }

    /** Those of these records that another import has told anew, or found as it says. */
    Set<UUID> usedByOthers(UUID batch, Collection<UUID> records) {
        return imports.alsoUsedBy(batch, records);
    }

    /** What is on record of these firms. */
    @Transactional(TxType.MANDATORY)
    List<SupplySurvey> of(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery("from SupplySurvey s where s.companyId in :firms", SupplySurvey.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** The rows of this import that have told of these records already, whoever worked on it, by what they told of. */
    @Transactional(TxType.MANDATORY)
    Map<Place, Integer> tellers(UUID batch, Collection<SupplySurvey> records) {
        Map<UUID, Integer> later = imports.firstRowsOn(
                batch, records.stream().map(SupplySurvey::getId).toList());
        Map<Place, Integer> tellers = new HashMap<>();
        records.forEach(record -> {
            Integer maker = record.rowOf(batch);
            Integer row = maker == null ? later.get(record.getId()) : maker;
            if (row != null) {
                tellers.put(record.place(), row);
            }
        });
        return tellers;
    }

    /** The records with these keys that there are. */
    @Transactional(TxType.MANDATORY)
    List<SupplySurvey> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from SupplySurvey s where s.id in :ids", SupplySurvey.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What the segments of these records are called, by key. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, SegmentName> segments(Collection<SupplySurvey> records) {
        Set<UUID> ids = new HashSet<>();
        records.forEach(record -> {
            UUID segment = record.place().segmentId();
            if (segment != null) {
                ids.add(segment);
            }
        });
        return chains.lastNames(ids).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }

    /** The records that an import entered and nobody has removed since, by key. */
    @Transactional(TxType.MANDATORY)
    List<MadeRecord> madeBy(UUID batch, @Nullable UUID last, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.MadeRecord(s.id, s.batchRow, c.name)
                        from SupplySurvey s join Company c on c.id = s.companyId
                        where s.batchId = :batch and s.id > :last order by s.id
                        """, MadeRecord.class)
                .setParameter("batch", batch)
                .setParameter("last", last == null ? new UUID(0, 0) : last)
                .setMaxResults(most)
                .getResultList();
    }

    void add(SupplySurvey survey) {
        database.persist(survey);
    }

    void remove(SupplySurvey survey) {
        database.remove(survey);
    }

    void flush() {
        database.flush();
    }

    void tell(SurveyChanged change) {
        changes.fire(change);
    }

    Instant now() {
        return clock.instant();
    }
}
