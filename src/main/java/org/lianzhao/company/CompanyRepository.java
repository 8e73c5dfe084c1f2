package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about firms. */
@ApplicationScoped
class CompanyRepository {
    private static final int MOST = 20;
    private static final String REGISTERED =
            "select new org.lianzhao.company.Registered(c.id, c.name, c.creditCode, c.registrationNo,"
                    + " c.cityCode) from Company c";

    private final EntityManager database;
    private final FormerRecordRepository former;

    CompanyRepository(EntityManager database, FormerRecordRepository former) {
        this.former = former;
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

    /** Firms with one of these codes (old numbers, too), names or keys; names, tags and sources are read along. */
    List<Company> withCodesOrKeys(Collection<String> codes, Collection<String> keys, Collection<UUID> named) {
        Set<UUID> ids = new HashSet<>(former.standing(named));
        ids.addAll(database.createQuery(
                        "select coalesce(c.mergedToId, c.id) from Company c where c.creditCode in :codes", UUID.class)
                .setParameter("codes", codes)
                .getResultList());
        ids.addAll(database.createQuery(
                        "select coalesce(c.mergedToId, c.id) from Company c where c.registrationNo in :codes",
                        UUID.class)
                .setParameter("codes", codes)
                .getResultList());
        ids.addAll(
                database.createQuery("select c.id from Company c join c.names n where n.nameKey in :keys", UUID.class)
                        .setParameter("keys", keys)
                        .getResultList());
        return withAll(ids);
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
        Map<UUID, List<FormerRecord>> merged = former.of(ids);
        found.forEach(company -> company.standsFor(merged.getOrDefault(company.getId(), List.of())));
        return found;
    }

    /** Firms that an import brought, by key from after {@code last} (the first where null) on. */
    List<BroughtFirm> broughtBy(UUID batch, @Nullable UUID last, int most) {
        return database.createQuery("""
                        select new org.lianzhao.company.BroughtFirm(c.id, c.batchRow, c.name, c.editedAt)
                        from Company c where c.batchId = :batch and (:last is null or c.id > :last) order by c.id
                        """, BroughtFirm.class)
                .setParameter("batch", batch)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes these firms out of the register, with their names, tags and sources. */
    void remove(Collection<UUID> ids) {
        database.flush();
        for (String table : List.of("company_name", "company_tag", "company_fact_source")) {
            database.createNativeQuery("delete from %s where company_id in (:ids)".formatted(table))
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        database.createQuery("delete from Company c where c.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    Company get(UUID id) {
        Company company = database.find(Company.class, id);
        if (company == null) {
            throw new Missing("company", id);
        }
        return company;
    }

    CompanyFacts facts(UUID id) {
        return database.createQuery("""
                        select new org.lianzhao.company.CompanyFacts(c.id, c.version, c.name, c.creditCode,
                            c.registrationNo, c.regionCode, c.address, c.enterpriseType, c.capitalAmount,
                            c.capitalCurrency, c.capitalText, c.foundedOn, c.businessScope, c.products, c.source,
                            c.sourceNote, c.recordedAt, c.recordedByName, k.id, k.name)
                        from Company c left join Company k on k.id = c.mergedToId where c.id = :id
                        """, CompanyFacts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("company", id));
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

    /** Firms one of whose names is written like this. */
    List<Registered> named(String key) {
        return database.createQuery(
                        REGISTERED
                                + " where c.id in (select d.id from Company d join d.names n where n.nameKey = :key)",
                        Registered.class)
                .setParameter("key", key)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Firms one of whose names comes to this without legal form and region. */
    List<Registered> withCore(String core) {
        return database.createQuery(
                        REGISTERED
                                + " where c.id in (select d.id from Company d join d.names n where n.nameCore = :core)",
                        Registered.class)
                .setParameter("core", core)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a comparison needs of these firms, but for their names. */
    List<Registered> registered(Collection<UUID> ids) {
        return database.createQuery(REGISTERED + " where c.id in :ids and c.mergedToId is null", Registered.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Firms with this old number. */
    List<Registered> withRegistrationNo(String number) {
        return database.createQuery(
                        REGISTERED + " where c.registrationNo = :number and c.mergedToId is null", Registered.class)
                .setParameter("number", number)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The firm with this credit code; the one that goes on where the code is on a record that was merged with it. */
    List<Registered> withCode(String creditCode) {
        return database.createQuery("""
                        select new org.lianzhao.company.Registered(k.id, k.name, c.creditCode, k.registrationNo, k.cityCode)
                        from Company c join Company k on k.id = coalesce(c.mergedToId, c.id) where c.creditCode = :code
                        """, Registered.class)
                .setParameter("code", creditCode)
                .getResultList();
    }

    /** Keys in their order, from after {@code id} (the first where null) on. */
    List<UUID> idsAfter(@Nullable UUID id, int most) {
        String where = id == null ? "" : " where c.id > :id";
        var query = database.createQuery("select c.id from Company c" + where + " order by c.id", UUID.class)
                .setMaxResults(most);
        return (id == null ? query : query.setParameter("id", id)).getResultList();
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

    /** What these firms are about, in the order of their keys. */
    List<CompanyTopic> topics(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select new org.lianzhao.company.CompanyTopic(c.id, c.name, c.creditCode, c.registrationNo,
                            c.regionCode, c.cityCode, c.provinceCode, c.products, c.businessScope, c.batchId)
                        from Company c where c.id in :ids and c.mergedToId is null order by c.id
                        """, CompanyTopic.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
