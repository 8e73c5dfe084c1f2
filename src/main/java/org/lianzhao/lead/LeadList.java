package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;

/** Lists of leads, always within the caller's scope. */
@ApplicationScoped
class LeadList {
    private final LeadRepository leads;
    private final LeadSearch search;
    private final LeadCriteria criteria;

    LeadList(LeadRepository leads, LeadSearch search, LeadCriteria criteria) {
        this.leads = leads;
        this.search = search;
        this.criteria = criteria;
    }

    @Transactional
    Page<LeadRow> page(LeadFilter filter, @Nullable String cursor, Limit limit) {
        LeadQuery query = LeadQuery.of(criteria.of(filter));
        boolean byNext = "next".equals(filter.sort);
        if (byNext) {
            query.and("l.next_on is not null");
            fromNext(query, Cursor.position(cursor));
        } else if (Cursor.id(cursor) != null) {
            query.and("l.id < :below", "below", Objects.requireNonNull(Cursor.id(cursor)));
        }
        String order = byNext ? "?next_on, ?id desc" : "?id desc";
        String sql = query.page(leads.scope(), order, limit.plusOne());
        List<LeadRow> rows = search.rows(sql, query.values());
        return Page.of(
                rows,
                limit,
                row -> byNext ? row.nextOn() + "/" + row.id() : row.id().toString());
    }

    private static void fromNext(LeadQuery query, @Nullable String position) {
        if (position == null) {
            return;
        }
        try {
            String[] parts = position.split("/", 2);
            query.and("l.next_on >= :day and (l.next_on > :day or l.id < :below)", "day", LocalDate.parse(parts[0]));
            query.and("1 = 1", "below", UUID.fromString(parts[1]));
        } catch (RuntimeException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }
}
