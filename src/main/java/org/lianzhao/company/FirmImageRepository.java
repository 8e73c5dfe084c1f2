package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.MatchKeys;

/** Takes images of firms and puts them back: only what differs is written. */
@ApplicationScoped
class FirmImageRepository {
    private static final List<String> COLUMNS = MergeField.allColumns();

    /** A key that no search comes to, and that is not taken for one that is yet to be made. */
    private static final Long NOWHERE = -1L;

    private final EntityManager database;
    private final CompanyRepository companies;
    private final LookalikeRepository lookalikes;

    FirmImageRepository(EntityManager database, CompanyRepository companies, LookalikeRepository lookalikes) {
        this.lookalikes = lookalikes;
        this.database = database;
        this.companies = companies;
    }

    /** The firm as it is; its row is held to the end of the transaction. */
    FirmImage of(UUID firm) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select " + String.join(", ", COLUMNS) + " from company where id = :id for update")
                .setParameter("id", firm)
                .getSingleResult();
        Map<String, @Nullable String> columns = new HashMap<>();
        for (int place = 0; place < COLUMNS.size(); place++) {
            columns.put(COLUMNS.get(place), text(row[place]));
        }
        List<UUID> one = List.of(firm);
        return new FirmImage(
                columns,
                new LinkedHashSet<>(companies.names(one).getOrDefault(firm, List.of())),
                new LinkedHashSet<>(companies.tags(firm)),
                companies.factSources(one).getOrDefault(firm, Map.of()));
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell == null ? null : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    /** Writes what differs, and that the firm changed. */
    void put(UUID firm, FirmImage now, FirmImage then) {
        columns(firm, now.columns(), then.columns());
        names(firm, now.names(), then.names());
        tags(firm, now.tags(), then.tags());
        sources(firm, now.sources(), then.sources());
    }

    /** Lets indexes find the firm by what it is now. */
    void findable(UUID firm) {
        List<UUID> one = List.of(firm);
        List<Alias> names = companies.names(one).getOrDefault(firm, List.of());
        lookalikes.registered(one).forEach(now -> keys(firm, MatchKeys.of(now.traits(names))));
    }

    /** Lets no index find the firm any more: another record stands for it. */
    void notFindable(UUID firm) {
        keys(firm, new MatchKeys(NOWHERE, null, null, null));
    }

    private void keys(UUID firm, MatchKeys keys) {
        database.createQuery("update Company c set c.matchKeys = :keys where c.id = :id")
                .setParameter("keys", keys)
                .setParameter("id", firm)
                .executeUpdate();
    }

    /** Gives the code up, so that another record can take it. */
    void giveUpCode(UUID firm) {
        database.createNativeQuery("update company set credit_code = null where id = :id")
                .setParameter("id", firm)
                .executeUpdate();
    }

    private void columns(UUID firm, Map<String, @Nullable String> now, Map<String, @Nullable String> then) {
        List<String> changed = COLUMNS.stream()
                // a code may have been given up meanwhile, for another record to take it
                .filter(column -> column.equals("credit_code") || !Objects.equals(now.get(column), then.get(column)))
                .toList();
        String set =
                changed.stream().map(column -> column + " = :" + column + ", ").collect(Collectors.joining());
        var update = database.createNativeQuery("update company set " + set + "version = version + 1 where id = :id")
                .setParameter("id", firm);
        changed.forEach(column -> update.setParameter(column, then.get(column)));
        update.executeUpdate();
    }

    private void names(UUID firm, Set<Alias> now, Set<Alias> then) {
        for (Alias name : now) {
            if (!then.contains(name)) {
                database.createNativeQuery(
                                "delete from company_name where company_id = :id and kind = :kind and name_key = :key")
                        .setParameter("id", firm)
                        .setParameter("kind", name.kind().name())
                        .setParameter("key", name.nameKey())
                        .executeUpdate();
            }
        }
        for (Alias name : then) {
            if (!now.contains(name)) {
                database.createNativeQuery("""
                                insert into company_name (company_id, kind, name, name_key, name_core)
                                values (:id, :kind, :name, :key, :core)
                                """)
                        .setParameter("id", firm)
                        .setParameter("kind", name.kind().name())
                        .setParameter("name", name.name())
                        .setParameter("key", name.nameKey())
                        .setParameter("core", name.nameCore())
                        .executeUpdate();
            }
        }
    }

    private void tags(UUID firm, Set<String> now, Set<String> then) {
        now.stream()
                .filter(tag -> !then.contains(tag))
                .forEach(tag -> tag(firm, tag, "delete from company_tag" + " where company_id = :id and tag = :tag"));
        then.stream()
                .filter(tag -> !now.contains(tag))
                .forEach(tag -> tag(firm, tag, "insert into company_tag (company_id, tag) values (:id, :tag)"));
    }

    private void tag(UUID firm, String tag, String statement) {
        database.createNativeQuery(statement)
                .setParameter("id", firm)
                .setParameter("tag", tag)
                .executeUpdate();
    }

    private void sources(UUID firm, Map<Gap, FactSource> now, Map<Gap, FactSource> then) {
        for (Gap fact : Gap.values()) {
            FactSource from = then.get(fact);
            if (Objects.equals(now.get(fact), from)) {
                continue;
            }
            database.createNativeQuery("delete from company_fact_source where company_id = :id and field = :field")
                    .setParameter("id", firm)
                    .setParameter("field", fact.name())
                    .executeUpdate();
            if (from != null) {
                insert(firm, fact, from);
            }
        }
    }

    private void insert(UUID firm, Gap fact, FactSource from) {
        database.createNativeQuery("""
                        insert into company_fact_source (company_id, field, source, source_note, batch_id, recorded_on)
                        values (:id, :field, :source, :note, :batch, :day)
                        """)
                .setParameter("id", firm)
                .setParameter("field", fact.name())
                .setParameter("source", from.source().name())
                .setParameter("note", from.sourceNote())
                .setParameter("batch", from.batchId())
                .setParameter("day", from.recordedOn())
                .executeUpdate();
    }
}
