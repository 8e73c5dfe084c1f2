package org.lianzhao.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
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

/** A firm's presence in a segment, as a source states it or the verified stage of its project tells it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Holding extends ClaimedStatement {
    /** What the verified stage of a project tells. */
    static final String PROJECT = "PROJECT";

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
        super(HoldingRole.MEMBER, project.presence(), PROJECT);
        this.leadId = project.leadId();
        this.place = Place.ZONE;
        this.note = "来自招商项目，阶段已核实";
        this.noteEn = "From an investment project, its stage verified";
        this.companyId = project.companyId();
        this.segmentId = project.segmentId();
        this.asOf = project.since().toString();
    }

    /** Whether the other says the same firm's presence, from the same source, of another segment. */
    boolean isSameElsewhere(Holding other) {
        return companyId.equals(other.companyId) && place == other.place && Objects.equals(leadId, other.leadId);
    }

    /** Stands in another segment from now on, into which its own was merged. */
    void standIn(UUID segment) {
        segmentId = segment;
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

    /** Says what part it plays; refused where that has been verified. */
    void plays(HoldingRole newRole) {
        if (newRole != role) {
            requireUnverified();
            role = newRole;
        }
    }

    /** Says how far the firm has got; refused where a source, a project or the chain office tells that. */
    void claims(Presence newPresence) {
        if (newPresence != presence) {
            requireOpen();
            presence = newPresence;
        }
    }

    UUID getCompanyId() {
        return companyId;
    }

    @Override
    boolean isOfProject() {
        return leadId != null;
    }

    void statedFor(@Nullable String when) {
        asOf = when;
    }

    void statesFor(@Nullable String when) {
        if (!Objects.equals(when, asOf)) {
            requireOpen();
            asOf = when;
        }
    }

    void knownFrom(String source) {
        note = source;
    }

    void correctsSource(String source) {
        if (!source.equals(note)) {
            requireOpen();
            note = source;
        }
    }

    /** Says what it can make; refused where the claim has been verified, for the segment's status goes by that, too. */
    void canMake(@Nullable Capacity most) {
        if (!Capacity.same(most, capacity)) {
            requireUnverified();
            capacity = most;
        }
    }

    /** Says what it turns out; refused likewise. */
    void turnsOut(@Nullable Output yearly) {
        if (!Output.same(yearly, output)) {
            requireUnverified();
            output = yearly;
        }
    }

    void shownBy(@Nullable FirmEvidence proof) {
        evidence = proof;
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
        picture.put("output", output == null ? null : output.plainAmount());
        picture.put("outputYear", output == null ? null : output.year());
        return picture;
    }

    /** Whether it tells of a firm that produces in the zone. */
    boolean isOfProduction() {
        return place == Place.ZONE && presence == Presence.PRODUCTION;
    }

    /** @param reader who must not verify his own word; null where nobody in person reads it */
    HoldingView view(SegmentName segment, @Nullable Author reader) {
        return new HoldingView(
                getId(),
                getVersion(),
                segment.id(),
                segment.code(),
                segment.name(),
                segment.nameEn(),
                role,
                presence,
                place,
                ZonePresence.counts(place, isOnlyClaimed(), presence),
                asOf,
                basis,
                note,
                noteEn,
                capacity,
                output,
                evidence,
                recordedAt,
                recordedByName,
                verified,
                reader != null && isWordOf(reader));
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

    Presence getPresence() {
        return presence;
    }

    /** How far the project has got that tells of it; null where none does. */
    @Nullable
    ProjectPresence project() {
        return leadId == null || asOf == null
                ? null
                : new ProjectPresence(leadId, companyId, segmentId, presence, LocalDate.parse(asOf));
    }

    /** Takes over how far the project has got, in which segment, and under which firm. */
    void follow(ProjectPresence project) {
        companyId = project.companyId();
        segmentId = project.segmentId();
        presence = project.presence();
        asOf = project.since().toString();
    }
}
