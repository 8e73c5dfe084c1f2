package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions about statuses that were said. */
@ApplicationScoped
class StatusRepository {
    private static final String VIEW = """
            select new org.lianzhao.coverage.StatusView(o.segmentId, o.number, o.status, o.action, o.basis, o.reason,
                o.evidence, o.evidenceEn, o.statedFirmCount, o.decidedByName, o.decidedAt)
            from StatusOverride o
            """;

    private final EntityManager database;

    StatusRepository(EntityManager database) {
        this.database = database;
    }

    void add(StatusOverride next) {
        database.persist(next);
        database.flush(); // a number that somebody else took meanwhile is refused here, not at the end
    }

    /** The statuses that hold for these segments, by segment. */
    Map<UUID, StatusView> current(Collection<UUID> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(VIEW + """
                                where o.segmentId in :segments and o.basis <> org.lianzhao.coverage.Basis.WITHDRAWN and o.number =
                                    (select max(n.number) from StatusOverride n where n.segmentId = o.segmentId)
                                """, StatusView.class)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.toMap(StatusView::segmentId, Function.identity()));
    }

    /** Everything that was ever said about a segment, the latest first. */
    List<StatusView> history(UUID segment) {
        return database.createQuery(VIEW + "where o.segmentId = :segment order by o.number desc", StatusView.class)
                .setParameter("segment", segment)
                .getResultList();
    }
}
