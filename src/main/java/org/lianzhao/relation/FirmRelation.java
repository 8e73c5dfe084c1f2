package org.lianzhao.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianzhao.company.evidence.StatedFact;
import org.lianzhao.shared.event.Author;

/** What one firm is to another, as a source states it. */
@Entity
class FirmRelation extends StatedFact {
    private UUID fromId;
    private UUID toId;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    protected FirmRelation() {}

    FirmRelation(UUID firm, UUID other, RelationRole role, String source, Author author, Instant now) {
        super(source, author, now);
        this.fromId = role.isFirst() ? other : firm;
        this.toId = role.isFirst() ? firm : other;
        this.kind = role.kind();
    }

    boolean isFrom(UUID firm) {
        return fromId.equals(firm);
    }

    /** Whether the firm is one of the two. */
    boolean isOf(UUID firm) {
        return isFrom(firm) || toId.equals(firm);
    }

    /** The other one of the two. */
    UUID otherThan(UUID firm) {
        return isFrom(firm) ? toId : fromId;
    }

    /** What one of the two is to the other. */
    RelationRole roleOf(UUID one) {
        return RelationRole.of(kind, isFrom(one));
    }
}
