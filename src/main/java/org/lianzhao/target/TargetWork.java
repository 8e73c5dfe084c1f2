package org.lianzhao.target;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What people do about a target: who is on it, what is next, and whether it is wanted at all. */
@Entity
@Table(name = "target_work")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class TargetWork extends StoredEntity {
    /** What stands between two of the known facts. */
    static final String BETWEEN = "\n";

    private static final Comparator<TargetWork> FURTHEST = Comparator.comparingInt(TargetWork::reached)
            .thenComparing(work -> work.ownerId != null)
            .thenComparing(work -> work.nextStep != null)
            .thenComparing(work -> Objects.requireNonNullElse(work.decidedAt, Instant.EPOCH));

    private UUID segmentId;
    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    private @Nullable UUID ownerId;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable String reason;
    private @Nullable UUID decidedById;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    /** What was known of it when it was rejected. */
    @Column(length = Length.LONG32)
    private @Nullable String knownReasons;

    /** The firms to which ties were known then, to be found by when two records of one are merged. */
    @ElementCollection
    @CollectionTable(name = "target_known_firm", joinColumns = @JoinColumn(name = "work_id"))
    @Column(name = "firm_id")
    private Set<UUID> knownFirms = new HashSet<>();

    /** Since when something new is known of a target that had been rejected. */
    private @Nullable LocalDate returnedOn;

    protected TargetWork() {}

    TargetWork(UUID segment, UUID company) {
        super(Ids.next());
        this.segmentId = segment;
        this.companyId = company;
        this.state = WorkState.OPEN;
    }

    void ownedBy(@Nullable UUID person) {
        ownerId = person;
    }

    void plan(@Nullable String step, @Nullable LocalDate day) {
        nextStep = step;
        nextOn = day;
    }

    void review(@Nullable LocalDate day) {
        reviewOn = day;
    }

    /**
     * Says whether it is wanted.
     *
     * @param why null where it is left open again
     * @param known the facts known of it now, see {@link Facts}: anything else brings it back when it is rejected
     */
    void decide(WorkState said, @Nullable String why, Collection<String> known, Author by, Instant now) {
        state = said;
        reason = why;
        decidedById = by.id();
        decidedByName = by.name();
        decidedAt = now;
        knows(said == WorkState.REJECTED ? known : null);
        returnedOn = null;
    }

    /**
     * Stands as its history tells, see {@link OpenStanding}.
     *
     * @param known tells the facts known of it now: it may be rejected again
     */
    void standAs(OpenStanding told, Supplier<Collection<String>> known) {
        WorkState before = state;
        state = told.state(state);
        reason = told.reason(reason);
        ownerId = told.owner(ownerId);
        decidedById = null;
        decidedByName =
                told.decision().flatMap(step -> Optional.ofNullable(step.by())).orElse(null);
        decidedAt = told.decision().map(OpenStanding.Step::at).orElse(null);
        returnedOn = told.returnedOn().orElse(null);
        if (state != before) {
            knows(state == WorkState.REJECTED ? known.get() : null);
        }
    }

    /** Whether there is nothing that people do or have said about it. */
    boolean isBare() {
        return state == WorkState.OPEN
                && Stream.of(ownerId, nextStep, nextOn, reviewOn, decidedAt).allMatch(Objects::isNull);
    }

    private void knows(@Nullable Collection<String> facts) {
        knownReasons = facts == null ? null : String.join(BETWEEN, facts);
        knownFirms.clear();
        if (facts != null) {
            knownFirms.addAll(Facts.firms(facts));
        }
    }

    /**
     * Brings it back where a fact is known of it that was not known when it was rejected; whether it did.
     *
     * @param alike as {@link Heard} has it
     */
    boolean hears(Collection<String> known, boolean alike, LocalDate today) {
        if (state != WorkState.REJECTED || knownReasons == null) {
            return false;
        }
        List<String> before = List.of(knownReasons.split(BETWEEN));
        Heard heard = Heard.of(before, known, alike);
        if (!heard.news()) {
            if (!heard.known().equals(before)) {
                knows(heard.known());
            }
            return false;
        }
        state = WorkState.OPEN;
        knows(null);
        returnedOn = today;
        return true;
    }

    /** What the history keeps of it. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("targetState", state);
        fields.put("ownerId", ownerId);
        fields.put("nextStep", nextStep);
        fields.put("nextOn", nextOn);
        fields.put("reviewOn", reviewOn);
        fields.put("reason", reason);
        return fields;
    }

    /** @param owner the owner's name, where there is one */
    WorkView view(@Nullable String owner) {
        return new WorkView(
                getVersion() + 1, // 0 is the version of what nobody has touched
                state,
                ownerId,
                owner,
                nextStep,
                nextOn,
                reviewOn,
                reason,
                decidedByName,
                decidedAt,
                returnedOn);
    }

    /**
     * Whether this one of two about the same firm has got further: one that is pursued before one that is rejected, that
     * before one of which nothing is decided; of two alike the one with an owner or a next step before the one without, then the
     * one that was decided last.
     */
    boolean isFurtherThan(TargetWork other) {
        return FURTHEST.compare(this, other) > 0;
    }

    private int reached() {
        return switch (state) {
            case ACCEPTED -> 2;
            case REJECTED -> 1;
            case OPEN -> 0;
        };
    }

    /** Stands in another segment's list from now on; what was known of it was told in the words of the one before. */
    void standIn(UUID segment) {
        segmentId = segment;
        knownReasons = knownReasons == null ? null : Facts.ELSEWHERE + BETWEEN + knownReasons;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    UUID getCompanyId() {
        return companyId;
    }

    WorkState getState() {
        return state;
    }

    @Nullable
    UUID getOwnerId() {
        return ownerId;
    }

    /** The facts that reasons rest on, each once. */
    static List<String> facts(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::facts)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
