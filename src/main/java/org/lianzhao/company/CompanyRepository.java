package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.transfer.MadeRecord;

/** Questions about firms. */
@ApplicationScoped
class CompanyRepository {
    private final EntityManager database;

    CompanyRepository(EntityManager database) {
        this.database = database;
    }

    void add(Company company) {
        database.persist(company);
        database.flush(); // a code that somebody else took meanwhile is refused here, not at the end
    }

    void flush() {
        database.flush();
    }

    /** What is done to these firms from now on is not written. */
    void letGo(Collection<Company> firms) {
        firms.forEach(database::detach);
    }

    /**
     * The records that stand for these now, with their names, tags and sources: some may have been merged with others since
     * somebody named them, or are found by a code that stayed with them.
     */
    List<Company> standing(Collection<UUID> ids) {
        List<Company> found = withAll(ids);
        Map<UUID, List<FormerRecord>> former = found.stream()
                .flatMap(company -> company.asFormer().stream())
                .collect(Collectors.groupingBy(FormerRecord::mergedTo));
        if (former.isEmpty()) {
            return found;
        }
        Set<UUID> standing = new HashSet<>(ids);
        standing.addAll(former.keySet());
        former.values().forEach(records -> records.forEach(record -> standing.remove(record.id())));
        List<Company> now = withAll(standing);
        now.forEach(company -> company.standsFor(former.getOrDefault(company.getId(), List.of())));
        return now;
    }

    /** Firms with their names, tags and sources. */
    List<Company> withAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Company> found = database.createQuery(
                        "select c from Company c left join fetch c.names where c.id in :ids", Company.class)
                .setParameter("ids", ids)
                .getResultList();
        database.createQuery("select c from Company c left join fetch c.tags where c.id in :ids", Company.class)
                .setParameter("ids", ids)
                .getResultList();
        database.createQuery("select c from Company c left join fetch c.factSources where c.id in :ids", Company.class)
                .setParameter("ids", ids)
                .getResultList();
        return found;
    }

    /** Firms that an import made, by key from after {@code last} (the first where null) on. */
    List<MadeRecord> madeBy(UUID batch, @Nullable UUID last, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.MadeRecord(c.id, c.batchRow, c.name)
                        from Company c where c.batchId = :batch and (:last is null or c.id > :last) order by c.id
                        """, MadeRecord.class)
                .setParameter("batch", batch)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these firms that a person has changed. */
    Set<UUID> editedAmong(Collection<UUID> ids) {
        return database.createQuery(
                        "select c.id from Company c where c.id in :ids and c.editedAt is not null", UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Takes these firms out of the register, with their names, tags and sources.
     *
     * @throws OptimisticLockException when one was changed since this transaction began to look: what was found then no
     *     longer holds
     */
    void remove(Collection<UUID> ids) {
        database.flush();
        String versions = "select id, version from company where id in (:ids) order by id";
        if (!versions(versions, ids).equals(versions(versions + " for update", ids))) {
            throw new OptimisticLockException("A firm was changed while it was to be removed");
        }
        for (String table : List.of("company_name", "company_tag", "company_fact_source")) {
            database.createNativeQuery("delete from %s where company_id in (:ids)".formatted(table))
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        database.createQuery("delete from Company c where c.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private List<String> versions(String select, Collection<UUID> ids) {
        List<?> rows =
                database.createNativeQuery(select).setParameter("ids", ids).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> MergeRepository.id(cells[0]) + " " + cells[1])
                .toList();
    }

    Company get(UUID id) {
        Company company = database.find(Company.class, id);
        if (company == null) {
            throw new Missing("company", id);
        }
        return company;
    }

    CompanyFacts facts(UUID id) {
        return Optional.ofNullable(facts(List.of(id)).get(id)).orElseThrow(() -> new Missing("company", id));
    }

    /** The rows of these firms, by key. */
    Map<UUID, CompanyFacts> facts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("""
                        select new org.lianzhao.company.CompanyFacts(c.id, c.version, c.name, c.creditCode,
                            c.registrationNo, c.regionCode, c.address, c.legalRepresentative, c.enterpriseType, c.capitalAmount,
                            c.capitalCurrency, c.capitalText, c.foundedOn, c.businessScope, c.products, c.industryCode, c.source,
                            c.sourceNote, c.recordedAt, c.recordedByName, k.id, k.name)
                        from Company c left join Company k on k.id = c.mergedToId where c.id in :ids
                        """, CompanyFacts.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(CompanyFacts::id, Function.identity()));
    }

    /** All names of these firms, by firm. */
    Map<UUID, List<Alias>> names(Collection<UUID> companies) {
        return database.createQuery("select c.id, n from Company c join c.names n where c.id in :ids", Object[].class)
                .setParameter("ids", companies)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Alias) row[1], Collectors.toList())));
    }

    /** What the firm is tagged with, in alphabetical order. */
    List<String> tags(UUID company) {
        return database.createQuery("select t from Company c join c.tags t where c.id = :id order by t", String.class)
                .setParameter("id", company)
                .getResultList();
    }

    /** What these firms are tagged with, by firm. */
    Map<UUID, List<String>> tags(Collection<UUID> companies) {
        return database.createQuery("select c.id, t from Company c join c.tags t where c.id in :ids", Object[].class)
                .setParameter("ids", companies)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Facts of these firms that are from elsewhere than the firm, by firm and fact. */
    Map<UUID, Map<Gap, FactSource>> factSources(Collection<UUID> companies) {
        return database.createQuery(
                        "select c.id, key(f), value(f) from Company c join c.factSources f where c.id in :ids",
                        Object[].class)
                .setParameter("ids", companies)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.toMap(row -> (Gap) row[1], row -> (FactSource) row[2])));
    }

    /** Whether a firm has this credit code. */
    boolean isCoded(String creditCode) {
        return !database.createQuery("select 1 from Company c where c.creditCode = :code", Integer.class)
                .setParameter("code", creditCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Firms one of whose names is written like this. */
    List<UUID> named(String key) {
        return database.createQuery(
                        "select distinct c.id from Company c join c.names n where n.nameKey = :key", UUID.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList();
    }

    /** These firms by name and number, without those that another record stands for. */
    List<NamedFirm> named(Collection<UUID> ids) {
        return database.createQuery("""
                        select new org.lianzhao.company.NamedFirm(c.id, c.name, c.creditCode, c.registrationNo, c.regionCode)
                        from Company c where c.id in :ids and c.mergedToId is null
                        """, NamedFirm.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The firms that a chunk of an import brought. */
    List<UUID> idsOfBatch(UUID batch, UUID first, UUID last) {
        return database.createQuery(
                        "select c.id from Company c where c.batchId = :batch and c.id between :first and :last",
                        UUID.class)
                .setParameter("batch", batch)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
