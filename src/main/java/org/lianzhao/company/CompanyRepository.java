package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.problem.Missing;

/** Questions about firms. */
@ApplicationScoped
class CompanyRepository {
    private static final int MOST = 20;
    private static final String REGISTERED =
            "select new org.lianzhao.company.Registered(c.id, c.name, c.creditCode, c.cityCode) from Company c";

    private final EntityManager database;

    CompanyRepository(EntityManager database) {
        this.database = database;
    }

    void add(Company company) {
        database.persist(company);
        database.flush(); // a code that somebody else took meanwhile is refused here, not at the end
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
                            c.sourceNote, c.recordedAt)
                        from Company c where c.id = :id
                        """, CompanyFacts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("company", id));
    }

    /** All names of these firms, by firm. */
    Map<UUID, List<Alias>> names(List<UUID> companies) {
        return database.createQuery("select c.id, n from Company c join c.names n where c.id in :ids", Object[].class)
                .setParameter("ids", companies)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Alias) row[1], Collectors.toList())));
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

    /** The firm with this credit code. */
    List<Registered> withCode(String creditCode) {
        return database.createQuery(REGISTERED + " where c.creditCode = :code", Registered.class)
                .setParameter("code", creditCode)
                .getResultList();
    }
}
