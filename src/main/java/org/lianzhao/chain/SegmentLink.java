package org.lianzhao.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What one segment does for another, within a chain. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SegmentLink extends StoredEntity {
    private UUID chainId;
    private UUID fromId;
    private UUID toId;

    @Enumerated(EnumType.STRING)
    private LinkRelation relation;

    private Instant validFrom;
    private Instant validTo = Validity.OPEN;

    protected SegmentLink() {}

    SegmentLink(UUID chainId, LinkEnds ends, Instant validFrom) {
        super(Ids.next());
        this.chainId = chainId;
        this.fromId = ends.fromId();
        this.toId = ends.toId();
        this.relation = ends.relation();
        this.validFrom = validFrom;
    }
}
