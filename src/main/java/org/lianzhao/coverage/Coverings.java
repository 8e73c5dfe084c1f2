package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.chain.PlacedSegment;

/** What others may ask about coverage: the figures of segments now. */
@ApplicationScoped
public class Coverings {
    private final CoverReading reading;

    Coverings(CoverReading reading) {
        this.reading = reading;
    }

    /** The figures of these segments, by segment; groups have none. */
    @Transactional
    public Map<UUID, SegmentFigures> of(Collection<PlacedSegment> segments) {
        List<PlacedSegment> leaves =
                segments.stream().filter(PlacedSegment::isLeaf).toList();
        return reading.of(leaves.stream().map(PlacedSegment::id).distinct().toList())
                .figures(leaves);
    }
}
