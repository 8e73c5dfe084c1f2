package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;

/**
 * What people do about targets follows a segment that is merged. What both have of one firm is had once: the one that has got
 * further stands, and the history tells of the other.
 */
@ApplicationScoped
class SegmentTargets implements SegmentFollower {
    private final EntityManager database;
    private final ListRepository lists;
    private final EventRepository events;
    private final ChainMaps chains;
    private final Companies companies;
    private final Event<TargetChanged> changes;

    SegmentTargets(
            EntityManager database,
            ListRepository lists,
            EventRepository events,
            ChainMaps chains,
            Companies companies,
            Event<TargetChanged> changes) {
        this.database = database;
        this.lists = lists;
        this.events = events;
        this.chains = chains;
        this.companies = companies;
        this.changes = changes;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.TARGET;
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return database.createQuery(
                        "select w.segmentId, count(*) from TargetWork w where w.segmentId in :segments"
                                + " group by w.segmentId",
                        Object[].class)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public void follow(UUID from, UUID to) {
        Collection<UUID> there = lists.work(to).keySet();
        Set<UUID> standing = stand(lists.work(from).values(), from, to);
        events.setAside(to, standing);
        events.setAside(
                from, there.stream().filter(firm -> !standing.contains(firm)).toList());
        events.follow(from, to);
        lists.mark(List.of(to));
    }

    /** The firms of which that stands now. */
    private Set<UUID> stand(Collection<TargetWork> all, UUID from, UUID to) {
        Map<UUID, TargetWork> there = lists.work(to);
        Set<UUID> standing = new HashSet<>();
        Map<TargetWork, TargetWork> both = new LinkedHashMap<>();
        all.forEach(work -> {
            TargetWork other = there.get(work.getCompanyId());
            if (other == null) {
                work.standIn(to);
                standing.add(work.getCompanyId());
            } else {
                both.put(work, other);
            }
        });
        if (!both.isEmpty()) {
            join(both, from, to).forEach(work -> standing.add(work.getCompanyId()));
        }
        return standing;
    }

    private List<TargetWork> join(Map<TargetWork, TargetWork> both, UUID from, UUID to) {
        Map<UUID, SegmentName> segments = chains.lastNames(List.of(from, to)).stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        String origin = Objects.requireNonNull(segments.get(from)).code();
        String standing = Objects.requireNonNull(segments.get(to)).code();
        Map<UUID, CompanyRef> firms = companies.refs(
                both.keySet().stream().map(TargetWork::getCompanyId).toList());
        List<TargetWork> moving = new ArrayList<>();
        both.forEach((work, other) -> {
            boolean further = work.isFurtherThan(other);
            CompanyRef firm = Objects.requireNonNull(firms.get(work.getCompanyId()));
            if (further) {
                changes.fire(TargetChanged.joined(to, firm, standing, other.picture(), origin, work.picture()));
                moving.add(work);
            } else {
                changes.fire(TargetChanged.joined(to, firm, origin, work.picture(), standing, other.picture()));
            }
            lists.remove(further ? other : work);
        });
        lists.flush(); // a segment has one of a firm: the other goes first
        moving.forEach(work -> work.standIn(to));
        return moving;
    }

    @Override
    public List<UUID> rowsOn(UUID segment) {
        return lists.work(segment).values().stream()
                .map(TargetWork::getId)
                .sorted()
                .toList();
    }

    @Override
    public Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        return database.createQuery(
                        "select w.id, c.name from TargetWork w join Company c on c.id = w.companyId "
                                + "where w.segmentId = :segment and w.id in :rows",
                        Object[].class)
                .setParameter("segment", segment)
                .setParameter("rows", rows)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public void move(UUID row, UUID from, UUID to) {
        TargetWork work = database.find(TargetWork.class, row);
        if (work != null && work.getSegmentId().equals(from)) {
            boolean stands = !stand(List.of(work), from, to).isEmpty();
            events.setAside(stands ? to : from, List.of(work.getCompanyId()));
            events.follow(work.getCompanyId(), from, to);
            lists.mark(List.of(from, to));
        }
    }
}
