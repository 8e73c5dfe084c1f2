package org.lianzhao.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Resident;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A firm's presence in a segment, as a source states it or the verified stage of its project tells it. */
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

    /** The lead whose verified stage tells it; null where a source states it. */
    private @Nullable UUID leadId;

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

    Holding(ProjectPresence project) {
        super(Ids.next());
        this.leadId = project.leadId();
        this.place = Place.ZONE;
        this.role = HoldingRole.MEMBER;
        this.basis = "PROJECT";
        this.note = "来自招商项目，阶段已核实";
        this.noteEn = "From an investment project, its stage verified";
        this.companyId = project.companyId();
        this.segmentId = project.segmentId();
        this.presence = project.presence();
        this.asOf = project.since().toString();
    }

    /** Whether the firm has got further by this statement than by the other. */
    boolean isFurtherThan(Holding other) {
        return presence.compareTo(other.presence) < 0;
    }

    /** Lets the two say each other's: where they stand and about whom stays. */
    void exchange(Holding other) {
        Holding mine = new Holding();
        mine.say(this);
        say(other);
        other.say(mine);
    }

    private void say(Holding other) {
        role = other.role;
        presence = other.presence;
        asOf = other.asOf;
        basis = other.basis;
        note = other.note;
        noteEn = other.noteEn;
    }

    /** Takes over how far the project has got, in which segment, and under which firm. */
    void follow(ProjectPresence project) {
        companyId = project.companyId();
        segmentId = project.segmentId();
        presence = project.presence();
        asOf = project.since().toString();
    }
}
