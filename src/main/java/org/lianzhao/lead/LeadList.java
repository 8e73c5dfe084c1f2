package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Search;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Lists and boards of leads, always within the caller's scope. */
@ApplicationScoped
class LeadList {
    private static final int CARDS = 20;
    private static final int HITS = 500;

    private final LeadRepository leads;
    private final LeadSearch search;
    private final Search index;
    private final ChainMaps chains;
    private final Acting acting;
    private final Clock clock;

    LeadList(LeadRepository leads, LeadSearch search, Search index, ChainMaps chains, Acting acting, Clock clock) {
        this.leads = leads;
        this.search = search;
        this.index = index;
        this.chains = chains;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    Page<LeadRow> page(LeadFilter filter, @Nullable String cursor, Limit limit) {
        LeadQuery query = filtered(filter);
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

    /** The leads at work, stage by stage: how many, how much, and the latest of each. */
    @Transactional
    BoardView board(LeadFilter filter) {
        if (filter.state == null) {
            filter.state = LeadState.ACTIVE;
        }
        LeadScope scope = leads.scope();
        LeadQuery counting = filtered(filter);
        Map<LeadStage, Object[]> counts = new EnumMap<>(LeadStage.class);
        search.raw(counting.countsByStage(scope), counting.values())
                .forEach(row -> counts.put(LeadStage.valueOf((String) row[0]), row));
        if (counts.isEmpty()) {
            return BoardView.of(counts, List.of(), CARDS);
        }
        LeadQuery query = filtered(filter);
        String sql = query.board(scope, List.copyOf(counts.keySet()), CARDS);
        List<LeadRow> rows = new ArrayList<>(search.rows(sql, query.values()));
        rows.sort(Comparator.comparing(LeadRow::id).reversed());
        return BoardView.of(counts, rows, CARDS);
    }

    private LeadQuery filtered(LeadFilter filter) {
        LeadQuery query = new LeadQuery();
        if (filter.state == null) {
            query.and("l.state <> 'VOID'");
        } else {
            query.and("l.state = :state", "state", filter.state.name());
        }
        if (filter.stage != null && !filter.stage.isEmpty()) {
            query.and("l.stage = :stage", "stage", stageOf(filter.stage).name());
        }
        if (filter.owner != null && !filter.owner.isEmpty()) {
            query.and("l.owner_id = :owner", "owner", ownerOf(filter.owner));
        }
        if (filter.taskForce != null) {
            query.and("l.task_force_id = :force", "force", filter.taskForce);
        }
        if (filter.company != null) {
            query.and("(l.company_id = :company or l.project_company_id = :company)", "company", filter.company);
        }
        if (Boolean.TRUE.equals(filter.overdue)) {
            query.and("l.state = 'ACTIVE' and l.next_on < :today", "today", ZoneTime.today(clock));
        }
        segments(filter, query);
        named(filter.q, query);
        return query;
    }

    private static LeadStage stageOf(String code) {
        return Stream.of(LeadStage.values())
                .filter(stage -> stage.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("stage", "unknown-stage", code));
    }

    private UUID ownerOf(String owner) {
        try {
            return owner.equals("me") ? acting.person().id() : UUID.fromString(owner);
        } catch (IllegalArgumentException noKey) {
            throw new Invalid("owner", "unknown-person");
        }
    }

    private void segments(LeadFilter filter, LeadQuery query) {
        if (filter.segment != null && !filter.segment.isEmpty()) {
            String code = filter.segment;
            UUID segment = chains.idOf(code).orElseThrow(() -> new Invalid("segment", "unknown-segment", code));
            query.and(
                    "(l.segment_id = :segment or l.id in (select s.lead_id from lead_segment s where s.segment_id = :segment))",
                    "segment",
                    segment);
        }
        if (filter.chain != null && !filter.chain.isEmpty()) {
            List<UUID> all = chains.segmentsOf(filter.chain);
            query.and("l.segment_id in (:chained)", "chained", all.isEmpty() ? List.of(new UUID(0, 0)) : all);
        }
    }

    // the index finds by name; what of it may be seen the scope decides
    private void named(@Nullable String text, LeadQuery query) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<UUID> hits = index.byName(
                        new NameQuery(LeadIndex.KIND, Companies.searched(text), "", Map.of(), null, HITS))
                .ids();
        query.and("l.id in (:hits)", "hits", hits.isEmpty() ? List.of(new UUID(0, 0)) : hits);
    }
}
