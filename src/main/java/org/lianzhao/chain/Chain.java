package org.lianzhao.chain;

import jakarta.persistence.Entity;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** An industrial chain (产业链) that the zone grows; its code is part of addresses and never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Chain extends StoredEntity {
    private String code;
    private String regionCode;

    protected Chain() {}

    Chain(String code, String regionCode) {
        super(Ids.next());
        this.code = code;
        this.regionCode = regionCode;
    }
}
