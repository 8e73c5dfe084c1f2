package org.lianzhao.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Resident;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyView.HoldingView;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Refused;

/** A firm's presence in a segment, as a source states it or the verified stage of its project tells it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Holding extends HoldingStatement {
    private UUID companyId;
    private UUID segmentId;

    @Enumerated(EnumType.STRING)
    private Place place;

    /** The lead whose verified stage tells it; null where a source states it. */
    private @Nullable UUID leadId;

    protected Holding() {}

    Holding(UUID company, UUID segment, Place place) {
        super(HoldingRole.MEMBER, Presence.UNVERIFIED, CLAIMED);
        this.companyId = company;
        this.segmentId = segment;
        this.place = place;
    }

    Holding(Company company, Resident resident) {
        super(HoldingRole.valueOf(resident.role()), Presence.valueOf(resident.presence()), resident.basis());
        this.companyId = company.getId();
        this.segmentId = resident.segmentId();
        this.place = Place.valueOf(resident.place());
        this.asOf = resident.asOf();
        this.note = resident.note();
        this.noteEn = resident.noteEn();
    }

    Holding(ProjectPresence project) {
        super(HoldingRole.MEMBER, project.presence(), "PROJECT");
        this.leadId = project.leadId();
        this.place = Place.ZONE;
        this.note = "来自招商项目，阶段已核实";
        this.noteEn = "From an investment project, its stage verified";
        this.companyId = project.companyId();
        this.segmentId = project.segmentId();
        this.asOf = project.since().toString();
    }

    /** Lets the two have these parts of each other: where they stand and about whom stays. */
    void exchange(Collection<HoldingPart> parts, Holding other) {
        Holding mine = new Holding();
        for (HoldingPart part : parts) {
            mine.take(part, this);
            take(part, other);
            other.take(part, mine);
        }
    }

    void claims(HoldingRole newRole, Presence newPresence) {
        role = newRole;
        presence = newPresence;
    }

    void plays(HoldingRole newRole) {
        role = newRole;
    }

    /** Says how far the firm has got. @throws Refused where a source or a project tells that */
    void claims(Presence newPresence) {
        if (newPresence != presence) {
            requireByHand();
            presence = newPresence;
        }
    }

    /** Refuses where a source or a project tells of it, not a person. */
    void requireByHand() {
        requireNoProject();
        if (!isByHand()) {
            throw new Refused("holding-of-source");
        }
    }

    /** Refuses where a project tells of it: the row goes when the project rests, and what was entered would go with it. */
    void requireNoProject() {
        if (leadId != null) {
            throw new Refused("holding-of-lead");
        }
    }

    void statedFor(@Nullable String when) {
        asOf = when;
    }

    void statesFor(@Nullable String when) {
        if (!Objects.equals(when, asOf)) {
            requireByHand();
            asOf = when;
        }
    }

    void knownFrom(String source) {
        note = source;
    }

    void correctsSource(String source) {
        if (!source.equals(note)) {
            requireByHand();
            note = source;
        }
    }

    void canMake(@Nullable Capacity most) {
        capacity = most;
    }

    void shownBy(@Nullable FirmEvidence proof) {
        evidence = proof;
    }

    void recorded(Author author, Instant now) {
        recordedAt = now;
        recordedByName = author.name();
    }

    /** What may be told of it in the history, beside what shows it. */
    Map<String, @Nullable Object> picture(String segmentCode) {
        Map<String, @Nullable Object> picture = new LinkedHashMap<>();
        picture.put("segment", segmentCode);
        picture.put("role", role);
        picture.put("presence", presence);
        picture.put("place", place);
        picture.put("asOf", asOf);
        picture.put("source", note);
        picture.put("capacity", capacity == null ? null : capacity.text());
        picture.put("capacityAmount", capacity == null ? null : capacity.plainAmount());
        picture.put("capacityUnit", capacity == null ? null : capacity.unit());
        picture.put("capacityMark", capacity == null ? null : capacity.mark());
        return picture;
    }

    HoldingView view(SegmentName segment) {
        return new HoldingView(
                getId(),
                getVersion(),
                segment.code(),
                segment.name(),
                segment.nameEn(),
                role,
                presence,
                place,
                asOf,
                basis,
                note,
                noteEn,
                capacity,
                evidence,
                recordedAt,
                recordedByName);
    }

    boolean isOf(UUID company) {
        return companyId.equals(company);
    }

    @Nullable
    FirmEvidence getEvidence() {
        return evidence;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    /** Takes over how far the project has got, in which segment, and under which firm. */
    void follow(ProjectPresence project) {
        companyId = project.companyId();
        segmentId = project.segmentId();
        presence = project.presence();
        asOf = project.since().toString();
    }
}
