package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.document.Documents;
import org.lianzhao.document.NamedDocument;

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
    Map<UUID, StatusView> current(Collection<UUID> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        from StatusOverride o
                        where o.segmentId in :segments and o.basis <> org.lianzhao.coverage.Basis.WITHDRAWN and o.number =
                            (select max(n.number) from StatusOverride n where n.segmentId = o.segmentId)
                        """, StatusOverride.class)
                .setParameter("segments", segments)
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
