package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.shared.persistence.WorkLock;

/** A gap that a project closed is told of the segment with which its own was merged; it keeps no segment on a map. */
@ApplicationScoped
class ClosingsFollow implements SegmentFollower {
    private final EntityManager database;
    private final WorkLock lock;

    ClosingsFollow(EntityManager database, WorkLock lock) {
        this.database = database;
        this.lock = lock;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.LEAD;
    }

    // as whoever closes a gap does, who has his lead's row by then: one that is closed while its segment is merged
    // would
    // be told of the segment that went
    @Override
    public void await() {
        lock.hold(Closings.WORK);
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return Map.of();
    }

    @Override
    public void follow(UUID from, UUID to) {
        database.createQuery("update GapClosing set segmentId = :to where segmentId = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
