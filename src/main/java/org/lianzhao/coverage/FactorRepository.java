package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.coverage.Gap.FactorName;

/** Questions about factors that people entered. */
@ApplicationScoped
class FactorRepository {
    private final EntityManager database;

    FactorRepository(EntityManager database) {
        this.database = database;
    }

    void add(SegmentFactor next) {
        database.persist(next);
        database.flush(); // a number that somebody else took meanwhile is refused here, not at the end
    }

    /** The latest entry of each factor of these segments, what was taken back included. */
    Map<UUID, Map<FactorName, FactorView>> latest(Collection<UUID> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        from SegmentFactor f where f.segmentId in :segments and f.number =
                            (select max(n.number) from SegmentFactor n where n.segmentId = f.segmentId and n.name = f.name)
                        """, SegmentFactor.class)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SegmentFactor::getSegmentId,
                        Collectors.mapping(
                                SegmentFactor::view, Collectors.toMap(FactorView::name, entered -> entered))));
    }

    /** The latest entry of each factor of a segment, as {@link #latest} has it. */
    Map<FactorName, SegmentFactor> standing(UUID segment) {
        return database.createQuery("""
                        from SegmentFactor f where f.segmentId = :segment and f.number =
                            (select max(n.number) from SegmentFactor n where n.segmentId = f.segmentId and n.name = f.name)
                        """, SegmentFactor.class)
                .setParameter("segment", segment)
                .getResultStream()
                .collect(Collectors.toMap(factor -> factor.view().name(), factor -> factor));
    }

    /** Everything that was entered of a segment, the latest first. */
    List<FactorView> history(UUID segment) {
        return histories(List.of(segment)).getOrDefault(segment, List.of());
    }

    /** The same of each of these segments; one of which nothing was entered is left out. */
    Map<UUID, List<FactorView>> histories(Collection<UUID> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "from SegmentFactor f where f.segmentId in :segments order by f.enteredAt desc, f.number desc",
                        SegmentFactor.class)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SegmentFactor::getSegmentId, Collectors.mapping(SegmentFactor::view, Collectors.toList())));
    }
}
