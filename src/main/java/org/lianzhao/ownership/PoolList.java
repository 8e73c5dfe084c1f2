package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.text.PersonalData;

/** What waits in the pool, for everybody who works on leads. */
@ApplicationScoped
class PoolList {
    /** So many pages of which nothing may be shown are passed over in one go. */
    private static final int PASSED_OVER = 5;

    private final PoolRepository entries;
    private final PoolCriteria criteria;
    private final Pool pool;
    private final ChainMaps chains;
    private final Regions regions;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Chronicle chronicle;

    PoolList(
            PoolRepository entries,
            PoolCriteria criteria,
            Pool pool,
            ChainMaps chains,
            Regions regions,
            Colleagues colleagues,
            Acting acting,
            Chronicle chronicle) {
        this.entries = entries;
        this.criteria = criteria;
        this.pool = pool;
        this.chains = chains;
        this.regions = regions;
        this.colleagues = colleagues;
        this.acting = acting;
        this.chronicle = chronicle;
    }

    @Transactional
    Page<PoolRow> page(PoolFilter filter, @Nullable String cursor, Limit limit) {
        Page<PoolRow> page = onePage(filter, cursor, limit);
        for (int more = 1; more < PASSED_OVER && page.items().isEmpty() && page.nextCursor() != null; more++) {
            page = onePage(filter, page.nextCursor(), limit);
        }
        return page;
    }

    // what is found by words that are masked is left out again
    private Page<PoolRow> onePage(PoolFilter filter, @Nullable String cursor, Limit limit) {
        List<PooledLead> found = entries.page(criteria.of(filter), Cursor.id(cursor), limit.plusOne());
        Map<UUID, SegmentName> segments = segments(keys(found, PooledLead::segment));
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(keys(found, PooledLead::formerTaskForce));
        Page<PooledLead> page = Page.of(found, limit, lead -> lead.entry().toString());
        return new Page<>(
                page.items().stream()
                        .map(lead -> row(lead, segments, forces))
                        .filter(row -> row.says(filter.words()))
                        .toList(),
                page.nextCursor());
    }

    private PoolRow row(PooledLead lead, Map<UUID, SegmentName> segments, Map<UUID, TaskForceRef> forces) {
        UUID segment = lead.segment();
        TaskForceRef force = lead.formerTaskForce() == null ? null : forces.get(lead.formerTaskForce());
        LocalDate from = lead.since().plusDays(pool.ownReturnDays());
        boolean later = lead.isFrom(acting.person().id()) && chronicle.today().isBefore(from);
        return new PoolRow(
                lead.lead(),
                PersonalData.masked(lead.title()),
                lead.companyName(),
                segment == null ? null : segments.get(segment),
                regions.of(lead.region()).map(Region::fullName).orElse(null),
                lead.stage(),
                lead.since(),
                force == null ? null : force.name(),
                PersonalData.masked(lead.reason()),
                later ? from : null,
                Pool.usualForce(acting.person(), lead.formerTaskForce()));
    }

    private Map<UUID, SegmentName> segments(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : chains.names(ids).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }

    private static Set<UUID> keys(List<PooledLead> found, Function<PooledLead, @Nullable UUID> key) {
        return found.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
