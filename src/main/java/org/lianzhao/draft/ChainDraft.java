package org.lianzhao.draft;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** The draft of a chain's next edition (草案): one for all who draw that chain, begun by the first change. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ChainDraft extends StoredEntity {
    /** What is seen where there is no draft. */
    static final String NONE = "none";

    private UUID chainId;
    private int baseEdition;
    private UUID startedById;
    private String startedByName;
    private Instant startedAt;
    private int changes;
    private UUID changedById;
    private String changedByName;
    private Instant changedAt;

    protected ChainDraft() {}

    ChainDraft(ChainHead chain, Actor by, Instant at) {
        super(Ids.next());
        this.chainId = chain.id();
        this.baseEdition = chain.edition();
        this.startedById = by.id();
        this.startedByName = by.name();
        this.startedAt = at;
        this.changedById = by.id();
        this.changedByName = by.name();
        this.changedAt = at;
    }

    /** Notes that somebody has changed something in it. */
    void touch(Actor by, Instant at) {
        changes++;
        changedById = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    /** Tells this state of the draft from every other, and from any of a draft that was begun anew. */
    String token() {
        return getId() + "." + changes;
    }

    /** Refuses when this is not the draft that the caller looked at, or somebody has changed something in it since. */
    static void expect(Optional<ChainDraft> draft, String seen) {
        if (!draft.map(ChainDraft::token).orElse(NONE).equals(seen)) {
            throw Refused.stale();
        }
    }

    int changes() {
        return changes;
    }

    DraftState state(int changed) {
        return new DraftState(baseEdition, startedByName, startedAt, changed, token(), changedByName, changedAt);
    }
}
