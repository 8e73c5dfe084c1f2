package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.document.Documents;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.time.ZoneTime;

/** Questions about statuses that were said. */
@ApplicationScoped
class StatusRepository {
    private final EntityManager database;
    private final Documents documents;

    StatusRepository(EntityManager database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    void add(StatusOverride next) {
        database.persist(next);
        database.flush(); // a number that somebody else took meanwhile is refused here, not at the end
    }

    /** The statuses that hold for these segments, by segment; by which documents they are shown is left out. */
    Map<UUID, StatusView> current(Collection<UUID> segments, LocalDate today) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        from StatusOverride o
                        where o.segmentId in :segments and o.basis <> org.lianzhao.coverage.Basis.WITHDRAWN and o.number =
                            (select max(n.number) from StatusOverride n where n.segmentId = o.segmentId)
                            and (o.untilOn is null or o.untilOn >= :today)
                        """, StatusOverride.class)
                .setParameter("segments", segments)
                .setParameter("today", today)
                .getResultStream()
                .map(said -> said.view(null))
                .collect(Collectors.toMap(StatusView::segmentId, Function.identity()));
    }

    /** The statuses that held for these segments at that moment; what came with a map holds since that map does. */
    Map<UUID, StatusView> at(Collection<UUID> segments, Instant moment) {
        return database.createQuery("""
                        from StatusOverride o
                        where o.segmentId in :segments and o.basis <> org.lianzhao.coverage.Basis.WITHDRAWN and o.number =
                            (select max(n.number) from StatusOverride n where n.segmentId = o.segmentId
                                and (n.decidedAt <= :moment or n.decidedByName is null))
                            and (o.untilOn is null or o.untilOn >= :day)
                        """, StatusOverride.class)
                .setParameter("segments", segments)
                .setParameter("day", LocalDate.ofInstant(moment, ZoneTime.ZONE))
                .setParameter("moment", moment)
                .getResultStream()
                .map(said -> said.view(null))
                .collect(Collectors.toMap(StatusView::segmentId, Function.identity()));
    }

    /** Everything that was ever said about a segment, the latest first. */
    List<StatusView> history(UUID segment) {
        List<StatusOverride> said = database.createQuery(
                        "from StatusOverride o where o.segmentId = :segment order by o.number desc",
                        StatusOverride.class)
                .setParameter("segment", segment)
                .getResultList();
        Map<UUID, NamedDocument> named = documents.named(said.stream()
                .map(StatusOverride::getDocumentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return said.stream()
                .map(one -> one.view(one.getDocumentId() == null ? null : named.get(one.getDocumentId())))
                .toList();
    }

    /** Whether what is said of a segment now is shown by this document; what was replaced or withdrawn counts no longer. */
    boolean restsOn(UUID document) {
        return !database.createQuery("""
                        select 1 from StatusOverride o where o.documentId = :document and o.number =
                            (select max(n.number) from StatusOverride n where n.segmentId = o.segmentId)
                        """, Integer.class)
                .setParameter("document", document)
                .getResultList()
                .isEmpty();
    }
}
