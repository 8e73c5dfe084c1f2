package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;

/** Firms stand in segments; where one segment is merged with another they stand in that. */
@ApplicationScoped
class SegmentHoldings implements SegmentFollower {
    private final EntityManager database;
    private final HoldingExchange exchange;
    private final VerificationRepository verifications;
    private final Event<FirmsFollowed> followed;
    private final Acting acting;
    private final Clock clock;

    SegmentHoldings(
            EntityManager database,
            HoldingExchange exchange,
            VerificationRepository verifications,
            Event<FirmsFollowed> followed,
            Acting acting,
            Clock clock) {
        this.database = database;
        this.exchange = exchange;
        this.verifications = verifications;
        this.followed = followed;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.COMPANY;
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return database.createQuery(
                        "select h.segmentId, count(*) from Holding h join Company c on c.id = h.companyId "
                                + "where h.segmentId in :segments and c.mergedToId is null group by h.segmentId",
                        Object[].class)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public void follow(UUID from, UUID to) {
        List<Holding> there = in(to);
        List<Holding> here = in(from);
        // what a project tells goes with its lead
        List<UUID> firms = here.stream()
                .filter(holding -> !holding.isOfProject())
                .map(Holding::getCompanyId)
                .distinct()
                .toList();
        here.forEach(holding -> stand(holding, there, to));
        if (!firms.isEmpty()) {
            followed.fire(new FirmsFollowed(firms, from, to));
        }
    }

    private void stand(Holding holding, List<Holding> there, UUID segment) {
        there.stream()
                .filter(holding::isSameElsewhere)
                .findFirst()
                .ifPresentOrElse(same -> join(holding, same), () -> holding.standIn(segment));
    }

    /** What projects tell goes with their leads; what a firm says that was merged away is said by the other one. */
    @Override
    public List<UUID> rowsOn(UUID segment) {
        return database.createQuery(
                        "select h.id from Holding h join Company c on c.id = h.companyId where h.segmentId = :segment "
                                + "and h.leadId is null and c.mergedToId is null order by h.id",
                        UUID.class)
                .setParameter("segment", segment)
                .getResultList();
    }

    @Override
    public Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        return database.createQuery(
                        "select h.id, c.name from Holding h join Company c on c.id = h.companyId "
                                + "where h.segmentId = :segment and h.id in :rows",
                        Object[].class)
                .setParameter("segment", segment)
                .setParameter("rows", rows)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public void move(UUID row, UUID from, UUID to) {
        Holding holding = database.find(Holding.class, row);
        if (holding != null && holding.getSegmentId().equals(from)) {
            stand(holding, in(to), to);
        }
    }

    // a firm that both segments name is named once: by the better statement, with what the other says beside it; what
    // was found of the worse one is kept with it, and holds no longer
    private void join(Holding holding, Holding same) {
        exchange.exchange(HoldingPart.better(same, holding), same, holding);
        verifications.merge(holding.getId(), same.getId(), acting.author().orElse(null), clock.instant());
        database.remove(holding);
    }

    private List<Holding> in(UUID segment) {
        return database.createQuery("from Holding h where h.segmentId = :segment", Holding.class)
                .setParameter("segment", segment)
                .getResultList();
    }
}
