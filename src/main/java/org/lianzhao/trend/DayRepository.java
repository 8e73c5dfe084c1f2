package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.CoverageStatus;

/** Questions about the figures of days. */
@ApplicationScoped
class DayRepository {
    private final EntityManager database;

    DayRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object day) {
        database.persist(day);
    }

    /** The row that holds on that day for each of these segments, as far as they have one. */
    List<SegmentDay> holding(Collection<UUID> segments, LocalDate day) {
        return database.createQuery("""
                        from SegmentDay d where d.segmentId in :segments and d.onDay = (
                            select max(n.onDay) from SegmentDay n where n.segmentId = d.segmentId and n.onDay <= :day)
                        """, SegmentDay.class)
                .setParameter("segments", segments)
                .setParameter("day", day)
                .getResultList();
    }

    /** A change of status that is on record. */
    record Moved(UUID id, UUID segmentId, LocalDate day, CoverageStatus from, CoverageStatus to) {}

    /**
     * The changes of status of these segments after that day, the latest first, from before {@code below} on. A segment's
     * first row is no change.
     */
    List<Moved> moved(Collection<UUID> segments, LocalDate day, @Nullable UUID below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.trend.DayRepository$Moved(d.id, d.segmentId, d.onDay, b.held, d.held)
                        from SegmentDay d join SegmentDay b on b.segmentId = d.segmentId and b.onDay = (
                            select max(n.onDay) from SegmentDay n where n.segmentId = d.segmentId and n.onDay < d.onDay)
                        where d.segmentId in :segments and d.onDay > :day and d.held <> b.held
                            and (:below is null or d.id < :below)
                        order by d.id desc
                        """, Moved.class)
                .setParameter("segments", segments)
                .setParameter("day", day)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** When the figures of a chain were last reckoned on that day. */
    Optional<Instant> recorded(UUID chain, LocalDate day) {
        return database.createQuery(
                        "select d.recordedAt from ChainDay d where d.chainId = :chain and d.onDay = :day"
                                + " and d.recordedAt is not null",
                        Instant.class)
                .setParameter("chain", chain)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The figures of chains on that day. */
    List<ChainDay> chains(LocalDate day) {
        return database.createQuery("from ChainDay d where d.onDay = :day", ChainDay.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The first day of which figures of this chain are on record, if there is any. */
    Optional<LocalDate> first(UUID chain) {
        return Optional.ofNullable(
                database.createQuery("select min(d.onDay) from ChainDay d where d.chainId = :chain", LocalDate.class)
                        .setParameter("chain", chain)
                        .getSingleResult());
    }

    /** The figures of a chain from that day on, the earliest first. */
    List<ChainDay> chain(UUID chain, LocalDate from) {
        return database.createQuery(
                        "from ChainDay d where d.chainId = :chain and d.onDay >= :from order by d.onDay",
                        ChainDay.class)
                .setParameter("chain", chain)
                .setParameter("from", from)
                .getResultList();
    }
}
