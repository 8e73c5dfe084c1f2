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

    SegmentLink(Chain chain, Segment from, Segment to, LinkRelation relation, Instant validFrom) {
        super(Ids.next());
        this.chainId = chain.getId();
        this.fromId = from.getId();
        this.toId = to.getId();
        this.relation = relation;
        this.validFrom = validFrom;
    }
}
