package org.lianzhao.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A link that a draft adds to the map, or takes off it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class DraftLink extends StoredEntity {
    private UUID draftId;
    private UUID fromId;
    private UUID toId;

    @Enumerated(EnumType.STRING)
    private LinkRelation relation;

    private boolean removed;

    protected DraftLink() {}

    DraftLink(ChainDraft draft, LinkEnds ends, boolean removed) {
        super(Ids.next());
        this.draftId = draft.getId();
        this.fromId = ends.fromId();
        this.toId = ends.toId();
        this.relation = ends.relation();
        this.removed = removed;
    }

    LinkEnds ends() {
        return new LinkEnds(fromId, toId, relation);
    }

    boolean removed() {
        return removed;
    }
}
