package org.lianzhao.chain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A feature that keeps what is said of segments' status. Every bean is asked when editions are compared. */
public interface SegmentVerdicts {
    /** What was said of these segments and held at that moment, by segment; those of which nothing was are left out. */
    Map<UUID, SegmentVerdict> at(Collection<UUID> segments, Instant moment);
}
