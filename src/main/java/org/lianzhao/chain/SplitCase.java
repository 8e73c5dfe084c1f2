package org.lianzhao.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** A row that hung on a segment when it was split (待定去向): somebody says whether it stays or goes to a part. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SplitCase extends StoredEntity {
    private UUID chainId;
    private UUID editionId;
    private UUID fromId;

    @Enumerated(EnumType.STRING)
    private SegmentUse hanging;

    private UUID rowId;
    private @Nullable UUID toId;
    private @Nullable Instant settledAt;
    private @Nullable UUID settledById;
    private @Nullable String settledByName;

    protected SplitCase() {}

    SplitCase(UUID chainId, ChainEdition edition, UUID from, SegmentUse hanging, UUID row) {
        super(Ids.next());
        this.chainId = chainId;
        this.editionId = edition.getId();
        this.fromId = from;
        this.hanging = hanging;
        this.rowId = row;
    }

    /** Notes where it belongs: the segment itself, or one of its parts. */
    void settle(UUID segment, Author by, Instant at) {
        if (settledAt != null) {
            throw new Refused("split-settled");
        }
        toId = segment;
        settledAt = at;
        settledById = by.id();
        settledByName = by.name();
    }

    boolean isSettled() {
        return settledAt != null;
    }

    UUID fromId() {
        return fromId;
    }

    SegmentUse hanging() {
        return hanging;
    }

    UUID rowId() {
        return rowId;
    }
}
