package org.lianzhao.chain;

import jakarta.persistence.Entity;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** An industrial chain (产业链) that the zone grows; its code is part of addresses and never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Chain extends StoredEntity {
    private String code;
    private String name;
    private String nameEn;
    private String description;
    private String descriptionEn;
    private String park;
    private String regionCode;

    protected Chain() {}

    Chain(ChainFile.Head head) {
        super(Ids.next());
        this.code = head.code();
        this.name = head.nameZh();
        this.nameEn = head.nameEn();
        this.description = head.descriptionZh();
        this.descriptionEn = head.description();
        this.park = head.parkZh();
        this.regionCode = head.regionCode();
    }
}
