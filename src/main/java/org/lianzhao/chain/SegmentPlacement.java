package org.lianzhao.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** Where a segment stands in a chain. One segment may stand in several chains. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SegmentPlacement extends StoredEntity {
    private UUID chainId;
    private UUID segmentId;

    /** The group it belongs to; a group itself has none. */
    private @Nullable UUID groupId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private double position;
    private Instant validFrom;
    private Instant validTo = Validity.OPEN;

    protected SegmentPlacement() {}

    SegmentPlacement(
            Chain chain, Segment segment, @Nullable Segment group, Stage stage, int position, Instant validFrom) {
        super(Ids.next());
        this.chainId = chain.getId();
        this.segmentId = segment.getId();
        this.groupId = group == null ? null : group.getId();
        this.stage = stage;
        this.position = position;
        this.validFrom = validFrom;
    }

    SegmentPlacement(UUID chainId, UUID segmentId, SegmentPlace place, Instant validFrom) {
        super(Ids.next());
        this.chainId = chainId;
        this.segmentId = segmentId;
        this.groupId = place.groupId();
        this.stage = place.stage();
        this.position = place.position();
        this.validFrom = validFrom;
    }
}
