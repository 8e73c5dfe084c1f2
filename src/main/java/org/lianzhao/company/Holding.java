package org.lianzhao.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** A firm's presence in a segment, as a source states it or the verified stage of its project tells it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Holding extends StoredEntity {
    /** What somebody says by hand: it is shown, and does not count as coverage until a stage or a source tells it. */
    static final String CLAIMED = "CLAIMED";

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

    @Embedded
    private @Nullable Capacity capacity;

    @Embedded
    private @Nullable FirmEvidence evidence;

    /** When somebody last said something of it by hand, and who; null where nobody has. */
    private @Nullable Instant recordedAt;

    private @Nullable String recordedByName;

    protected Holding() {}

    Holding(UUID company, UUID segment, Place place) {
        super(Ids.next());
        this.companyId = company;
        this.segmentId = segment;
        this.place = place;
        this.role = HoldingRole.MEMBER;
        this.presence = Presence.UNVERIFIED;
        this.basis = CLAIMED;
    }

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
        capacity = other.capacity;
        evidence = other.evidence;
        recordedAt = other.recordedAt;
        recordedByName = other.recordedByName;
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
        if (!basis.equals(CLAIMED)) {
            throw new Refused(leadId == null ? "holding-of-source" : "holding-of-lead");
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

    /** What may be told of it in the history. */
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
        picture.put("evidence", evidence == null ? null : evidence.line());
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
