package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Lists of leads, always within the caller's scope. */
@ApplicationScoped
class LeadList {
    /** The state, and one thing more. */
    private static final int MOST_STORED = 2;

    private final LeadRepository leads;
    private final Leads rows;
    private final LeadSearch search;
    private final LeadCriteria criteria;
    private final LeadMemory memory;

    LeadList(LeadRepository leads, Leads rows, LeadSearch search, LeadCriteria criteria, LeadMemory memory) {
        this.leads = leads;
        this.rows = rows;
        this.search = search;
        this.criteria = criteria;
        this.memory = memory;
    }

    Page<LeadRow> page(LeadFilter filter, @Nullable String cursor, Limit limit) {
        List<LeadCriterion> asked = criteria.of(filter);
        LeadOrder order = LeadOrder.of(filter.sort);
        return hasIndex(filter, asked, order)
                ? Page.of(order.arranged(stored(asked, order, cursor, limit)), limit, order::position)
                : held(asked, order, cursor, limit);
    }

    // an index puts leads in order by their key and by one thing more, or by a day alone
    private static boolean hasIndex(LeadFilter filter, List<LeadCriterion> asked, LeadOrder order) {
        boolean latest = order.equals(LeadOrder.CREATED);
        return asked.stream().allMatch(one -> one.condition() != null)
                && asked.size() <= (latest ? MOST_STORED : 1)
                && (latest || filter.state == null);
    }

    // what fits may be anywhere: it is put in order in memory, and the database decides what is shown
    private Page<LeadRow> held(List<LeadCriterion> asked, LeadOrder order, @Nullable String cursor, Limit limit) {
        List<LeadHistory> found = order.first(memory.seen(asked).filter(order.from(cursor)), limit.plusOne());
        Page<LeadHistory> page = Page.of(found, limit, order::position);
        Map<UUID, LeadRow> shown = rows
                .rows(page.items().stream().map(LeadHistory::id).toList())
                .stream()
                .collect(Collectors.toMap(LeadRow::id, row -> row));
        // one that has left the scope meanwhile, or changed its place, ends no list
        return new Page<>(
                page.items().stream()
                        .map(lead -> shown.get(lead.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor());
    }

    private List<LeadRow> stored(List<LeadCriterion> asked, LeadOrder order, @Nullable String cursor, Limit limit) {
        LeadQuery query = LeadQuery.of(asked);
        order.from(cursor, query);
        return search.rows(query.page(leads.scope(), order.sql(), limit.plusOne()), query.values());
    }
}
