package org.lianzhao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.persistence.StoredEntity;

/** What a chain itself shall be called and who shall answer for it, whole, as its draft says. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class DraftDescription extends StoredEntity {
    private UUID draftId;

    @Column(length = Length.LONG32)
    private String content;

    private UUID changedById;
    private String changedByName;
    private Instant changedAt;

    protected DraftDescription() {}

    DraftDescription(ChainDraft draft, ChainContent said, Json json, Actor by, Instant at) {
        super(Ids.next());
        this.draftId = draft.getId();
        this.content = json.write(said);
        touch(by, at);
    }

    void say(ChainContent said, Json json, Actor by, Instant at) {
        content = json.write(said);
        touch(by, at);
    }

    private void touch(Actor by, Instant at) {
        changedById = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    /** Tells this state from every other: whoever saves says which one he looked at. */
    String token() {
        return getId() + "." + getVersion();
    }

    ChainContent content(Json json) {
        return json.read(content, ChainContent.class);
    }

    String changedBy() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
