package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** The list of firms, the latest recorded first. A region brings the regions in it, a name those that begin like it. */
@ApplicationScoped
class CompanyList {
    private final EntityManager database;
    private final ChainMaps chains;
    private final Regions regions;

    CompanyList(EntityManager database, ChainMaps chains, Regions regions) {
        this.database = database;
        this.chains = chains;
        this.regions = regions;
    }

    @Transactional
    Page<CompanyRow> page(CompanyFilter filter, @Nullable String cursor, Limit limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder("""
                select new org.lianzhao.company.CompanyRow(c.id, c.name, c.creditCode, c.regionCode, c.foundedOn,
                    c.source)
                from Company c where 1 = 1
                """);
        region(filter.region, query, values);
        segment(filter.segment, query, values);
        name(filter.q, query, values);
        UUID below = key(Cursor.position(cursor));
        if (below != null) {
            query.append(" and c.id < :below");
            values.put("below", below);
        }
        var select = database.createQuery(query.append(" order by c.id desc").toString(), CompanyRow.class)
                .setMaxResults(limit.plusOne());
        values.forEach(select::setParameter);
        List<CompanyRow> rows = select.getResultList().stream()
                .map(row -> row.in(
                        regions.of(row.regionCode()).map(Region::fullName).orElse(null)))
                .toList();
        return Page.of(rows, limit, row -> row.id().toString());
    }

    private void region(@Nullable String code, StringBuilder query, Map<String, Object> values) {
        if (code == null || code.isEmpty()) {
            return;
        }
        Region region = regions.of(code).orElseThrow(() -> new Invalid("region", "unknown-region", code));
        String column = region.code().equals(region.provinceCode())
                ? "provinceCode"
                : region.code().equals(region.cityCode()) ? "cityCode" : "regionCode";
        query.append(" and c.").append(column).append(" = :region");
        values.put("region", region.code());
    }

    private void segment(@Nullable String code, StringBuilder query, Map<String, Object> values) {
        if (code == null || code.isEmpty()) {
            return;
        }
        UUID segment = chains.idOf(code).orElseThrow(() -> new Invalid("segment", "unknown-segment", code));
        query.append(" and c.id in (select h.companyId from Holding h where h.segmentId = :segment)");
        values.put("segment", segment);
    }

    private static void name(@Nullable String text, StringBuilder query, Map<String, Object> values) {
        if (text == null || text.isBlank()) {
            return;
        }
        CreditCode code = CreditCode.read(text);
        if (code != null && code.hasShape()) {
            query.append(" and c.creditCode = :code");
            values.put("code", code.normalised());
        } else {
            query.append(" and c.id in (select d.id from Company d join d.names n"
                    + " where n.nameKey like :name escape '!')");
            values.put("name", CompanyName.of(text).key().replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private static @Nullable UUID key(@Nullable String position) {
        try {
            return position == null ? null : UUID.fromString(position);
        } catch (IllegalArgumentException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }
}
