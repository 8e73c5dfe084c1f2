package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.chain.SegmentVerdict;
import org.lianzhao.chain.SegmentVerdicts;
import org.lianzhao.document.Documents;
import org.lianzhao.shared.time.ZoneTime;

/**
 * What people decided about segments keeps those on the map; what a file suggested does not. Where a segment is merged its
 * remarks and documents follow. What was said of its status does not: it was said of another segment, and stays with that as history.
 */
@ApplicationScoped
class SegmentStatuses implements SegmentFollower, SegmentVerdicts {
    private final StatusRepository statuses;
    private final Documents documents;
    private final EntityManager database;
    private final Clock clock;

    SegmentStatuses(StatusRepository statuses, Documents documents, EntityManager database, Clock clock) {
        this.statuses = statuses;
        this.documents = documents;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.STATUS;
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return statuses.current(segments, ZoneTime.today(clock)).values().stream()
                .filter(status -> status.basis() == Basis.DECIDED)
                .collect(Collectors.toMap(StatusView::segmentId, status -> 1L));
    }

    @Override
    public Map<UUID, SegmentVerdict> at(Collection<UUID> segments, Instant moment) {
        return statuses.at(segments, moment).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, said -> verdict(said.getValue())));
    }

    private static SegmentVerdict verdict(StatusView said) {
        return new SegmentVerdict(
                said.status().name(),
                said.action() == null ? null : said.action().name());
    }

    @Override
    public void follow(UUID from, UUID to) {
        database.createQuery("update SegmentNote set segmentId = :to where segmentId = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        documents.follow(SegmentDocuments.KIND, from, to);
    }
}
