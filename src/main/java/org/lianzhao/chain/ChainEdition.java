package org.lianzhao.chain;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A version of a chain's map (版): what holds from one moment to the next. An unpublished one is a draft (草案). */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ChainEdition extends StoredEntity {
    private UUID chainId;
    private int number;
    private boolean published;
    private Instant validFrom;
    private Instant validTo = Validity.OPEN;
    private String reason;

    protected ChainEdition() {}

    /** The first edition of a chain: a draft until its people publish it. */
    ChainEdition(Chain chain, Instant validFrom, String reason) {
        super(Ids.next());
        this.chainId = chain.getId();
        this.number = 1;
        this.validFrom = validFrom;
        this.reason = reason;
    }
}
