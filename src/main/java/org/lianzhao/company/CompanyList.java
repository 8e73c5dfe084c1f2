package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyCriterion.Way;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.search.Listing;
import org.lianzhao.search.NameHits;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Narrowing;
import org.lianzhao.search.Search;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/**
 * The list of firms: the latest recorded first, or what fits a search best first. What the database has no index for is
 * found by the search index; the database always decides what is shown.
 */
@ApplicationScoped
class CompanyList {
    /** Hits that the database no longer confirms are few: more rounds than this mean that the index is far behind. */
    private static final int ROUNDS = 5;

    private final CompanyCriteria criteria;
    private final CompanyRows rows;
    private final Search search;

    CompanyList(CompanyCriteria criteria, CompanyRows rows, Search search) {
        this.criteria = criteria;
        this.rows = rows;
        this.search = search;
    }

    // hardly more than one statement, hence no transaction: that would be three more ways to the database and back
    Page<CompanyRow> page(CompanyFilter filter, @Nullable String cursor, Limit limit) {
        List<CompanyCriterion> asked = criteria.of(filter);
        if (filter.q != null && !filter.q.isBlank()) {
            return fitting(filter.q, asked, cursor, limit);
        }
        return isSearched(asked) ? found(asked, cursor, limit) : stored(asked, cursor, limit);
    }

    private static boolean isSearched(List<CompanyCriterion> asked) {
        boolean few = asked.stream().anyMatch(one -> one.way() == Way.FEW);
        long ordered = asked.stream().filter(one -> one.way() == Way.ORDERED).count();
        return !few && (ordered > 1 || asked.stream().anyMatch(one -> one.way() == Way.SEARCH));
    }

    private Page<CompanyRow> stored(List<CompanyCriterion> asked, @Nullable String cursor, Limit limit) {
        List<CompanyRow> found = rows.latest(asked, Cursor.id(cursor), limit.plusOne());
        return Page.of(found, limit, row -> row.id().toString());
    }

    private Page<CompanyRow> found(List<CompanyCriterion> asked, @Nullable String cursor, Limit limit) {
        List<Narrowing> narrowings = narrowings(asked);
        List<CompanyRow> found = new ArrayList<>();
        UUID below = Cursor.id(cursor);
        for (int round = 0; round < ROUNDS; round++) {
            int wanted = limit.plusOne() - found.size();
            List<UUID> ids = search.newest(new Listing(CompanyIndex.KIND, narrowings, below, wanted));
            found.addAll(rows.inOrder(ids, asked));
            if (ids.size() < wanted || found.size() == limit.plusOne()) {
                return Page.of(found, limit, row -> row.id().toString());
            }
            below = ids.get(ids.size() - 1);
        }
        return Page.upTo(found, String.valueOf(below));
    }

    private Page<CompanyRow> fitting(String text, List<CompanyCriterion> asked, @Nullable String cursor, Limit limit) {
        CreditCode code = CreditCode.read(text);
        String name = CompanyName.searched(CompanyName.keyOf(text));
        List<Narrowing> narrowings = narrowings(asked);
        List<CompanyRow> found = new ArrayList<>();
        @Nullable String position = Cursor.position(cursor);
        for (int round = 0; round < ROUNDS; round++) {
            NameHits hits = search.byName(new NameQuery(
                    CompanyIndex.KIND,
                    name,
                    code == null ? "" : code.normalised(),
                    narrowings,
                    position,
                    limit.rows() - found.size()));
            found.addAll(rows.inOrder(hits.ids(), asked));
            position = hits.next();
            if (position == null || found.size() == limit.rows()) {
                break;
            }
        }
        return Page.upTo(found, position);
    }

    private static List<Narrowing> narrowings(List<CompanyCriterion> asked) {
        return asked.stream().map(one -> one.narrowing().get()).toList();
    }
}
