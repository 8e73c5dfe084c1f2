package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The conflicts of which the reader sees one lead at least: the open ones by urgency, or the settled ones, latest first. */
@ApplicationScoped
class ConflictList {
    /** How many are looked through for one page: there are few, and most readers see few of them. */
    private static final int LOOKED_AT = 1000;

    private final ConflictRepository conflicts;
    private final OwnedLeads owned;
    private final FirstTalkRepository talks;
    private final OwnerNames names;
    private final Leads leads;
    private final Chronicle chronicle;

    ConflictList(
            ConflictRepository conflicts,
            OwnedLeads owned,
            FirstTalkRepository talks,
            OwnerNames names,
            Leads leads,
            Chronicle chronicle) {
        this.conflicts = conflicts;
        this.owned = owned;
        this.talks = talks;
        this.names = names;
        this.leads = leads;
        this.chronicle = chronicle;
    }

    @Transactional
    Page<ConflictRow> page(boolean settled, @Nullable String cursor, Limit limit) {
        UUID from = Cursor.id(cursor);
        List<Conflict> found = settled ? conflicts.settled(from, LOOKED_AT) : conflicts.open(from, LOOKED_AT);
        Set<UUID> seen = leads.seen(leadsOf(found));
        List<Conflict> mine = found.stream()
                .filter(one -> seen.contains(one.getLeadId()) || seen.contains(one.getOtherLeadId()))
                .limit(limit.plusOne())
                .toList();
        if (mine.size() <= limit.rows() && found.size() == LOOKED_AT) {
            return Page.upTo(rows(mine), found.get(LOOKED_AT - 1).getId().toString());
        }
        Page<Conflict> page = Page.of(mine, limit, one -> one.getId().toString());
        return new Page<>(rows(page.items()), page.nextCursor());
    }

    private static List<UUID> leadsOf(Collection<Conflict> found) {
        return found.stream()
                .flatMap(one -> Stream.of(one.getLeadId(), one.getOtherLeadId()))
                .distinct()
                .toList();
    }

    /** Conflicts as the reader may see them. */
    List<ConflictRow> rows(List<Conflict> found) {
        List<UUID> ids = leadsOf(found);
        Map<UUID, OwnedLead> known =
                owned.among(ids).stream().collect(Collectors.toMap(OwnedLead::id, Function.identity()));
        Set<UUID> seen = leads.seen(ids);
        Sides sides = new Sides(
                known,
                talks.current(ids),
                seen,
                leads.onSideOf(seen),
                names.of(known.values().stream().map(OwnedLead::holder).toList()));
        List<ConflictRow> rows = new ArrayList<>();
        for (Conflict one : found) {
            rows.add(new ConflictRow(
                    one.getId(),
                    sides.firm(one),
                    one.isAutomatic(),
                    one.getOpenedOn(),
                    one.getDueOn(),
                    one.getSettledOn() == null ? light(one.getDueOn()) : null,
                    sides.of(one.getLeadId()),
                    sides.of(one.getOtherLeadId()),
                    one.getOutcome(),
                    one.getSettledOn()));
        }
        return rows;
    }

    private Light light(LocalDate due) {
        LocalDate today = chronicle.today();
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return today.isEqual(due) ? Light.YELLOW : Light.GREEN;
    }
}
