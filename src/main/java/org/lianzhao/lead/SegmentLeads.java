package org.lianzhao.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.shared.event.FieldChanges;

/** Leads are about segments; where one segment is merged with another they are about that. */
@ApplicationScoped
class SegmentLeads implements SegmentFollower {
    private final EntityManager database;
    private final LeadRepository leads;
    private final Event<LeadChanged> changes;
    private final Event<LeadsFollowed> followed;
    private final Event<LeadPartSettled> settled;

    SegmentLeads(
            EntityManager database,
            LeadRepository leads,
            Event<LeadChanged> changes,
            Event<LeadsFollowed> followed,
            Event<LeadPartSettled> settled) {
        this.database = database;
        this.leads = leads;
        this.changes = changes;
        this.followed = followed;
        this.settled = settled;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.LEAD;
    }

    // as whoever works on a lead does: its row first. Found apart and held by their keys: to look for them with a lock
    // would keep others from adding leads, who hold the segment meanwhile
    @Override
    public void hold(Collection<UUID> merged) {
        leads.hold(QuarkusTransaction.requiringNew()
                .call(() ->
                        merged.stream().map(this::rowsOn).flatMap(List::stream).collect(Collectors.toSet())));
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return count(segments, List.of(new LeadScope.Arm("1 = 1", Map.of())));
    }

    @Override
    public Map<UUID, Long> seenOn(Collection<UUID> segments) {
        return count(segments, leads.scope().arms());
    }

    private Map<UUID, Long> count(Collection<UUID> segments, List<LeadScope.Arm> arms) {
        var query = database.createNativeQuery("""
                        select h.segment_id, count(*) from (
                          select segment_id, id as lead_id from leads where segment_id in (:segments)
                          union all
                          select segment_id, lead_id from lead_segment where segment_id in (:segments)) h
                        join leads l on l.id = h.lead_id
                        where %s group by h.segment_id
                        """.formatted(either(arms))).setParameter("segments", segments);
        arms.forEach(arm -> arm.values().forEach(query::setParameter));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> Cells.id(row[0]), row -> ((Number) row[1]).longValue()));
    }

    // leads that are open on a screen are stale then, and those held in memory are read anew, for each is touched
    @Override
    public void follow(UUID from, UUID to) {
        List<UUID> following = rowsOn(from);
        if (following.isEmpty()) {
            return;
        }
        run("""
                update leads set version = version + 1, changed_at = current_timestamp(6)
                where id in (select lead_id from lead_segment where segment_id = :from)
                """, Map.of("from", from));
        run(
                "update leads set version = version + 1, segment_id = :to where segment_id = :from",
                Map.of("from", from, "to", to));
        run("""
                delete gone from lead_segment gone join leads l on l.id = gone.lead_id
                where gone.segment_id = :from and (l.segment_id = :to or exists (
                  select 1 from (select lead_id from lead_segment where segment_id = :to) there
                  where there.lead_id = gone.lead_id))
                """, Map.of("from", from, "to", to));
        run("update lead_segment set segment_id = :to where segment_id = :from", Map.of("from", from, "to", to));
        run("""
                delete gone from lead_segment gone join leads l on l.id = gone.lead_id
                where gone.segment_id = :to and l.segment_id = :to
                """, Map.of("to", to));
        followed.fire(new LeadsFollowed(following, from, to));
    }

    @Override
    public List<UUID> rowsOn(UUID segment) {
        List<?> rows =
                database.createNativeQuery("""
                        select id from leads where segment_id = :segment
                        union select lead_id from lead_segment where segment_id = :segment order by 1
                        """).setParameter("segment", segment).getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    @Override
    public Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        LeadScope scope = leads.scope();
        return leads.all(rows).stream()
                .filter(lead -> lead.place().isAbout(segment) && scope.covers(lead))
                .collect(Collectors.toMap(Lead::getId, Lead::getTitle));
    }

    // counted where they are: a split may leave any number of leads to decide
    @Override
    public int hidden(UUID chain) {
        List<LeadScope.Arm> arms = leads.scope().arms();
        var query = database.createNativeQuery("""
                        select count(distinct c.row_id) - count(distinct case when %s then c.row_id end)
                        from split_case c join leads l on l.id = c.row_id
                        where c.chain_id = :chain and c.hanging = :lead and c.settled_at is null
                        """.formatted(either(arms)))
                .setParameter("chain", chain)
                .setParameter("lead", SegmentUse.LEAD.name());
        arms.forEach(arm -> arm.values().forEach(query::setParameter));
        return ((Number) query.getSingleResult()).intValue();
    }

    private static String either(List<LeadScope.Arm> arms) {
        return arms.stream().map(arm -> "(" + arm.condition() + ")").collect(Collectors.joining(" or "));
    }

    @Override
    public void move(UUID row, UUID from, UUID to) {
        leads.all(List.of(row)).stream()
                .filter(lead -> lead.place().isAbout(from))
                .forEach(lead -> move(lead, from, to));
    }

    // the chain office says where a lead belongs, whoever works on it: its history tells, and the firm's presence
    // follows
    private void move(Lead lead, UUID from, UUID to) {
        if (from.equals(lead.place().segment())) {
            settled.fire(new LeadPartSettled(lead.getId(), from, to));
        }
        Map<String, @Nullable Object> before = LeadPicture.of(lead);
        lead.place().replace(from, to);
        FieldChanges.between(before, LeadPicture.of(lead))
                .ifPresent(changed ->
                        changes.fire(LeadChanged.of("lead-changed", lead, changed.before(), changed.after())));
    }

    private void run(String statement, Map<String, UUID> keys) {
        var query = database.createNativeQuery(statement);
        keys.forEach(query::setParameter);
        query.executeUpdate();
    }
}
