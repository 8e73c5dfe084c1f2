package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.BroughtLead;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/**
 * Finds leads whose channel says that a resident firm brought them while no relation says which one: they are to be
 * completed, and not lost for the figures of who brought whom.
 */
@ApplicationScoped
class UnregisteredReading {
    private final Leads leads;
    private final Relations relations;

    UnregisteredReading(Leads leads, Relations relations) {
        this.leads = leads;
        this.relations = relations;
    }

    Unregistered page(@Nullable String cursor, Limit limit) {
        UUID below = Cursor.id(cursor);
        List<BroughtLead> brought = leads.broughtByResidents();
        Set<UUID> referred = relations.referred(
                brought.stream().flatMap(lead -> lead.firms().stream()).collect(Collectors.toSet()));
        List<UUID> open = brought.stream()
                .filter(lead -> lead.firms().stream().noneMatch(referred::contains))
                .map(BroughtLead::id)
                .toList();
        List<UUID> some = open.stream()
                .filter(id -> below == null || id.compareTo(below) < 0)
                .limit(limit.plusOne())
                .toList();
        Page<UUID> page = Page.of(some, limit, UUID::toString);
        List<LeadRow> rows = leads.rows(page.items()).stream()
                .sorted(Comparator.comparing(LeadRow::id).reversed())
                .toList();
        return new Unregistered(open.size(), rows, page.nextCursor());
    }
}
