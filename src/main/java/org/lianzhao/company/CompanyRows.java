package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Reads firms as a list shows them: one statement for a page. */
@ApplicationScoped
class CompanyRows {
    private static final String ROW = """
            select new org.lianzhao.company.CompanyRow(c.id, c.name, c.creditCode, c.regionCode, c.foundedOn,
                c.source)
            from Company c where c.mergedToId is null
            """;

    private final EntityManager database;
    private final Regions regions;

    CompanyRows(EntityManager database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** Firms that meet all this, the latest recorded first, from below a key on. */
    List<CompanyRow> latest(Collection<CompanyCriterion> asked, @Nullable UUID below, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String conditions = conditions(asked, values);
        if (below != null) {
            conditions += " and c.id < :below";
            values.put("below", below);
        }
        return select(ROW + conditions + " order by c.id desc", values, most);
    }

    /** Those of these firms that meet all this, in the order of the keys given. */
    List<CompanyRow> inOrder(List<UUID> ids, Collection<CompanyCriterion> asked) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(Map.of("ids", ids));
        String query = ROW + " and c.id in :ids" + conditions(asked, values);
        Map<UUID, CompanyRow> found = select(query, values, ids.size()).stream()
                .collect(Collectors.toMap(CompanyRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String conditions(Collection<CompanyCriterion> asked, Map<String, Object> values) {
        asked.forEach(one -> values.putAll(one.values()));
        return asked.stream().map(one -> " and " + one.condition()).collect(Collectors.joining());
    }

    private List<CompanyRow> select(String query, Map<String, Object> values, int most) {
        var select = database.createQuery(query, CompanyRow.class).setMaxResults(most);
        values.forEach(select::setParameter);
        return select.getResultList().stream()
                .map(row -> row.in(
                        regions.of(row.regionCode()).map(Region::fullName).orElse(null)))
                .toList();
    }
}
