package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.search.NameHits;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Search;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** The list of firms: the latest recorded first, or what fits a search best first. A region brings the regions in it. */
@ApplicationScoped
class CompanyList {
    private static final String ROW = """
            select new org.lianzhao.company.CompanyRow(c.id, c.name, c.creditCode, c.regionCode, c.foundedOn,
                c.source)
            from Company c where c.mergedToId is null
            """;

    private final EntityManager database;
    private final ChainMaps chains;
    private final Regions regions;
    private final Search search;

    CompanyList(EntityManager database, ChainMaps chains, Regions regions, Search search) {
        this.search = search;
        this.database = database;
        this.chains = chains;
        this.regions = regions;
    }

    // one statement, hence no transaction: that would be three more ways to the database and back
    Page<CompanyRow> page(CompanyFilter filter, @Nullable String cursor, Limit limit) {
        return filter.q == null || filter.q.isBlank()
                ? latest(filter, cursor, limit)
                : found(filter, filter.q, cursor, limit);
    }

    // the index finds and ranks, the database says what is true
    private Page<CompanyRow> found(CompanyFilter filter, String text, @Nullable String cursor, Limit limit) {
        Map<String, String> filters = new LinkedHashMap<>();
        if (filter.region != null && !filter.region.isEmpty()) {
            filters.put("region", regionOf(filter.region).code());
        }
        if (filter.batch != null) {
            filters.put("batch", filter.batch.toString());
        }
        CreditCode code = CreditCode.read(text);
        NameHits hits = search.byName(new NameQuery(
                CompanyIndex.KIND,
                CompanyName.searched(CompanyName.keyOf(text)),
                code == null ? "" : code.normalised(),
                filters,
                Cursor.position(cursor),
                limit.rows()));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("ids", hits.ids()));
        StringBuilder query = new StringBuilder(ROW).append(" and c.id in :ids");
        segment(filter.segment, query, values);
        Map<UUID, CompanyRow> rows = select(query.toString(), values, limit.rows()).stream()
                .collect(Collectors.toMap(CompanyRow::id, row -> row));
        List<CompanyRow> ranked =
                hits.ids().stream().map(rows::get).filter(Objects::nonNull).toList();
        return Page.upTo(ranked, hits.next());
    }

    private Page<CompanyRow> latest(CompanyFilter filter, @Nullable String cursor, Limit limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder(ROW);
        region(filter.region, query, values);
        segment(filter.segment, query, values);
        if (filter.batch != null) {
            query.append(" and c.batchId = :batch");
            values.put("batch", filter.batch);
        }
        UUID below = Cursor.id(cursor);
        if (below != null) {
            query.append(" and c.id < :below");
            values.put("below", below);
        }
        List<CompanyRow> rows = select(query.append(" order by c.id desc").toString(), values, limit.plusOne());
        return Page.of(rows, limit, row -> row.id().toString());
    }

    private List<CompanyRow> select(String query, Map<String, Object> values, int most) {
        var select = database.createQuery(query, CompanyRow.class).setMaxResults(most);
        values.forEach(select::setParameter);
        return select.getResultList().stream()
                .map(row -> row.in(
                        regions.of(row.regionCode()).map(Region::fullName).orElse(null)))
                .toList();
    }

    private void region(@Nullable String code, StringBuilder query, Map<String, Object> values) {
        if (code == null || code.isEmpty()) {
            return;
        }
        Region region = regionOf(code);
        String column = region.code().equals(region.provinceCode())
                ? "provinceCode"
                : region.isCounty() ? "regionCode" : "cityCode";
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

    private Region regionOf(String code) {
        return regions.of(code).orElseThrow(() -> new Invalid("region", "unknown-region", code));
    }
}
