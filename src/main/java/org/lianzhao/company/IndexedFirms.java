package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;

/**
 * Reads what the index needs of firms: a stretch of the register, as tables lie on disk, or single ones. A first build
 * reads the whole register this way, hence plain SQL that joins nothing.
 */
@ApplicationScoped
class IndexedFirms {
    private static final String TOPIC = """
            select new org.lianzhao.company.CompanyTopic(c.id, c.name, c.creditCode, c.registrationNo,
                c.regionCode, c.cityCode, c.provinceCode, c.products, c.businessScope, c.batchId, c.industryCode,
                c.capitalAmount, c.capitalCurrency, c.foundedOn)
            from Company c where c.mergedToId is null
            """;

    private final EntityManager database;

    IndexedFirms(EntityManager database) {
        this.database = database;
    }

    /**
     * All that belongs to these firms.
     *
     * @param firms in the order of their keys
     */
    record Read(
            List<CompanyTopic> firms,
            Map<UUID, List<Called>> names,
            Map<UUID, List<String>> tags,
            Map<UUID, List<String>> formerCodes) {}

    /** A name as it was written, and in the form that names are compared in. */
    record Called(NameKind kind, String name, String key) {}

    /** The firms from after this key on (from the first on where null). */
    Read after(@Nullable UUID id, int most) {
        var query = database.createQuery(
                        TOPIC + (id == null ? "" : " and c.id > :id") + " order by c.id", CompanyTopic.class)
                .setMaxResults(most);
        List<CompanyTopic> firms = (id == null ? query : query.setParameter("id", id)).getResultList();
        return firms.isEmpty()
                ? new Read(firms, Map.of(), Map.of(), Map.of())
                : read(
                        firms,
                        "between :first and :last",
                        Map.of(
                                "first",
                                firms.get(0).id(),
                                "last",
                                firms.get(firms.size() - 1).id()));
    }

    /** These firms, without those that another record stands for. */
    Read of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new Read(List.of(), Map.of(), Map.of(), Map.of());
        }
        List<CompanyTopic> firms = database.createQuery(TOPIC + " and c.id in :ids order by c.id", CompanyTopic.class)
                .setParameter("ids", ids)
                .getResultList();
        return read(firms, "in (:ids)", Map.of("ids", ids));
    }

    private Read read(List<CompanyTopic> firms, String which, Map<String, Object> values) {
        Map<UUID, List<Called>> names = grouped(
                "select company_id, kind, name, name_key from company_name where company_id " + which,
                values,
                row -> new Called(NameKind.valueOf((String) row[1]), (String) row[2], (String) row[3]));
        Map<UUID, List<String>> tags = grouped(
                "select company_id, tag from company_tag where company_id " + which, values, row -> (String) row[1]);
        Map<UUID, List<String>> codes = grouped(
                "select merged_to_id, credit_code from company where credit_code is not null and merged_to_id " + which,
                values,
                row -> (String) row[1]);
        return new Read(firms, names, tags, codes);
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private <T> Map<UUID, List<T>> grouped(String select, Map<String, Object> values, Function<Object[], T> item) {
        Query query = database.createNativeQuery(select);
        values.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .collect(Collectors.groupingBy(
                                row -> Objects.requireNonNull(MergeRepository.id(row[0])),
                                HashMap::new,
                                Collectors.mapping(item, Collectors.toList())));
    }
}
