package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** Questions about merges, and the two rows that one is about. */
@ApplicationScoped
class MergeRepository {
    private static final int MOST = 100;

    private final EntityManager database;
    private final MergeRelations relations;
    private final Json json;

    MergeRepository(EntityManager database, MergeRelations relations, Json json) {
        this.relations = relations;
        this.json = json;
        this.database = database;
    }

    /** Both firms, held to the end of the transaction; always in the same order, or two merges could wait for each other. */
    Map<UUID, HeldFirm> hold(UUID one, UUID other) {
        Map<UUID, HeldFirm> held = new TreeMap<>();
        Stream.of(one, other).sorted().distinct().forEach(id -> held.put(id, firm(id)));
        return held;
    }

    private HeldFirm firm(UUID id) {
        List<?> found = database.createNativeQuery(
                        "select version, name, merged_to_id from company where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw new Missing("company", id);
        }
        Object[] row = (Object[]) found.get(0);
        return new HeldFirm(id, ((Number) row[0]).intValue(), (String) row[1], id(row[2]));
    }

    static @Nullable UUID id(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Merges in which one of these records was kept or went. */
    Set<CompanyMerge> about(Collection<UUID> records) {
        return Stream.of("keptId", "goneId") // each has its index
                .flatMap(side -> database.createQuery(
                                "from CompanyMerge m where m." + side + " in :records", CompanyMerge.class)
                        .setParameter("records", records)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    void add(CompanyMerge merge) {
        database.persist(merge);
        database.flush(); // rows that move are noted under it
    }

    /**
     * A merge, and its firms while it holds: held to the end of the transaction before anything else is read, so that what is
     * read of them is as of now.
     */
    CompanyMerge hold(UUID id) {
        List<?> found = database.createNativeQuery(
                        "select live_kept_id, live_gone_id from company_merge where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw new Missing("merge", id);
        }
        UUID kept = id(((Object[]) found.get(0))[0]);
        UUID gone = id(((Object[]) found.get(0))[1]);
        if (kept != null && gone != null) {
            hold(kept, gone);
        }
        return Objects.requireNonNull(database.find(CompanyMerge.class, id));
    }

    /** From now on the one stands for the other; null for itself. */
    void point(UUID gone, @Nullable UUID kept) {
        database.createNativeQuery("update company set merged_to_id = :kept where id = :gone")
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .executeUpdate();
        database.flush();
    }

    /** Whether a firm other than these has the code. */
    boolean isTaken(String code, MergedPair pair) {
        List<?> bearers = database.createNativeQuery(
                        "select name from company where credit_code = :code and id <> :kept and id <> :gone for update")
                .setParameter("code", code)
                .setParameter("kept", pair.kept())
                .setParameter("gone", pair.gone())
                .getResultList();
        return !bearers.isEmpty();
    }

    /** Where the register has a firm from, as the source of a fact. */
    FactSource origin(UUID firm) {
        Object[] row = database.createQuery(
                        "select c.source, c.sourceNote, c.batchId, c.recordedAt from Company c where c.id = :id",
                        Object[].class)
                .setParameter("id", firm)
                .getSingleResult();
        return new FactSource(
                (Source) row[0], (String) row[1], (UUID) row[2], LocalDate.ofInstant((Instant) row[3], ZoneTime.ZONE));
    }

    /** Merges in which a firm was kept or went, the latest first. */
    List<MergeView> of(UUID firm) {
        return views("m.keptId = :id or m.goneId = :id", firm);
    }

    MergeView view(UUID merge) {
        return views("m.id = :id", merge).get(0);
    }

    private List<MergeView> views(String which, UUID id) {
        return database.createQuery("""
                        select m.id, m.taken, m.mergedAt, m.mergedByName, m.undoneAt, m.undoneByName,
                          new org.lianzhao.company.CompanyRef(m.keptId, coalesce(k.name, ''), k.creditCode, k.regionCode),
                          new org.lianzhao.company.CompanyRef(m.goneId, coalesce(g.name, ''), g.creditCode, g.regionCode)
                        from CompanyMerge m left join Company k on k.id = m.keptId left join Company g on g.id = m.goneId
                        where %s order by m.id desc
                        """.formatted(which), Object[].class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private MergeView view(@Nullable Object[] row) {
        UUID id = (UUID) Objects.requireNonNull(row[0]);
        String taken = String.valueOf(row[1]);
        return new MergeView(
                id,
                named(id, (CompanyRef) Objects.requireNonNull(row[6]), MergeImages::keptBefore),
                named(id, (CompanyRef) Objects.requireNonNull(row[7]), MergeImages::goneBefore),
                taken.isEmpty() ? List.of() : List.of(taken.split(",")),
                moved(id),
                (Instant) Objects.requireNonNull(row[2]),
                (String) row[3],
                (Instant) row[4],
                (String) row[5]);
    }

    // a firm that was removed since is called as it was then
    private CompanyRef named(UUID merge, CompanyRef firm, Function<MergeImages, FirmImage> image) {
        if (!firm.name().isEmpty()) {
            return firm;
        }
        CompanyMerge entry = Objects.requireNonNull(database.find(CompanyMerge.class, merge));
        MergeImages then = json.read(entry.getImages(), MergeImages.class);
        return new CompanyRef(firm.id(), image.apply(then).name(), null, null);
    }

    private Map<String, Integer> moved(UUID merge) {
        List<?> rows = database.createNativeQuery(
                        "select relation, row_id from company_merge_row where merge_id = :merge")
                .setParameter("merge", merge)
                .getResultList();
        Map<String, Set<UUID>> moved = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> moved.computeIfAbsent((String) row[0], unused -> new HashSet<>())
                        .add(Objects.requireNonNull(id(row[1]))));
        Map<String, Integer> counted = new HashMap<>();
        moved.forEach((relation, ids) -> {
            int known = relations.known(relation, ids).size();
            if (known > 0) {
                counted.put(relation, known);
            }
        });
        return counted;
    }
}
