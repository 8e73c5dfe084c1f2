package org.lianzhao.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Resident;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A firm's presence in a segment, as a source states it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Holding extends StoredEntity {
    private UUID companyId;
    private UUID segmentId;

    @Enumerated(EnumType.STRING)
    private HoldingRole role;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Enumerated(EnumType.STRING)
    private Place place;

    /** The month or day the presence is stated for, as the source writes it: 2025-02. */
    private @Nullable String asOf;

    private String basis;
    private @Nullable String note;
    private @Nullable String noteEn;

    protected Holding() {}

    Holding(Company company, Resident resident) {
        super(Ids.next());
        this.companyId = company.getId();
        this.segmentId = resident.segmentId();
        this.role = HoldingRole.valueOf(resident.role());
        this.presence = Presence.valueOf(resident.presence());
        this.place = Place.valueOf(resident.place());
        this.asOf = resident.asOf();
        this.basis = resident.basis();
        this.note = resident.note();
        this.noteEn = resident.noteEn();
    }
}
