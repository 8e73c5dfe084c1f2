package org.lianzhao.chain;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A version of a chain's map (版): what holds from one moment to the next. An unpublished one is a draft (草案). */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class ChainEdition extends StoredEntity {
    private UUID chainId;
    private int number;
    private boolean published;
    private Instant validFrom;
    private Instant validTo = Validity.OPEN;
    private String reason;
    private @Nullable String reasonEn;
    private @Nullable UUID publishedById;
    private @Nullable String publishedByName;

    protected ChainEdition() {}

    /** The first edition of a chain: a draft until its people publish it. */
    ChainEdition(Chain chain, Instant validFrom, OwnReason why) {
        super(Ids.next());
        this.chainId = chain.getId();
        this.number = 1;
        this.validFrom = validFrom;
        this.reason = why.text();
        this.reasonEn = why.textEn();
    }

    /** The edition that takes this one's place; what was published once stays so. */
    ChainEdition next(boolean publishes, Instant from, String why, Author by) {
        ChainEdition next = new ChainEdition(Ids.next());
        next.chainId = chainId;
        next.number = number + 1;
        next.published = published || publishes;
        next.validFrom = from;
        next.reason = why;
        next.publishedById = by.id();
        next.publishedByName = by.name();
        return next;
    }

    /** Says what the program itself gives as the reason. */
    void because(OwnReason why) {
        reason = why.text();
        reasonEn = why.textEn();
    }

    private ChainEdition(UUID id) {
        super(id);
    }

    int getNumber() {
        return number;
    }
}
