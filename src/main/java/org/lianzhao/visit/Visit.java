package org.lianzhao.visit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** A visit, reception or meeting that is planned, with the firm of a lead or with a firm. */
@Entity
@SuppressWarnings("NullAway.Init") // the database fills them in
class Visit extends StoredEntity {
    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private LocalDate day;
    private int startMinute;

    /** Null where it belongs to none; then the firm is known, and the task force that planned it. */
    private @Nullable UUID leadId;

    private @Nullable UUID companyId;
    private @Nullable UUID taskForceId;
    private String purpose;
    private @Nullable String place;

    @Embedded
    private VisitPeople people;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    /** Whether it was held or cancelled; lists are read by it. */
    private boolean settled;

    private Instant plannedAt;
    private String plannedByName;
    private @Nullable String reason;
    private @Nullable Instant settledAt;
    private @Nullable String settledByName;
    private @Nullable UUID followUpId;

    protected Visit() {}

    Visit(VisitKind kind, Slot slot, String purpose, Actor planner, Instant now) {
        super(Ids.next());
        this.kind = kind;
        this.purpose = purpose;
        this.people = new VisitPeople(planner.id());
        this.state = VisitState.PLANNED;
        this.plannedAt = now;
        this.plannedByName = planner.name();
        put(slot);
    }

    void onLead(UUID lead) {
        leadId = lead;
    }

    void withFirm(UUID company, @Nullable UUID taskForce) {
        companyId = company;
        taskForceId = taskForce;
    }

    void changeTo(VisitKind now) {
        kind = now;
    }

    void about(String what) {
        purpose = what;
    }

    void at(@Nullable String where) {
        place = where;
    }

    /** Puts it on another day or time. */
    void put(Slot slot) {
        day = slot.day();
        startMinute = slot.minute();
    }

    /** Refuses what can be done with a planned one only. */
    void requirePlanned() {
        if (settled) {
            throw new Refused(state == VisitState.HELD ? "visit-held" : "visit-cancelled");
        }
    }

    /** People met, and somebody wrote down what came of it. */
    void hold(UUID followUp, Actor actor, Instant now) {
        followUpId = followUp;
        settle(VisitState.HELD, actor.name(), now);
    }

    /** It does not happen. */
    void cancel(String why, Actor actor, Instant now) {
        reason = why;
        settle(VisitState.CANCELLED, actor.name(), now);
    }

    /** Nothing comes of the lead any more on which it was planned. */
    void lapse(@Nullable String by, Instant now) {
        settle(VisitState.CANCELLED, by, now);
    }

    private void settle(VisitState now, @Nullable String by, Instant moment) {
        requirePlanned();
        state = now;
        settled = true;
        settledAt = moment;
        settledByName = by;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        purpose = words.apply(purpose);
        place = place == null ? null : words.apply(place);
        reason = reason == null ? null : words.apply(reason);
        people.reword(words);
    }

    /** Whether nobody has said what became of it though its day is over. */
    boolean isOverdue(LocalDate today) {
        return !settled && day.isBefore(today);
    }

    Slot slot() {
        return new Slot(day, startMinute);
    }

    VisitPeople people() {
        return people;
    }

    VisitKind getKind() {
        return kind;
    }

    @Nullable
    UUID getLeadId() {
        return leadId;
    }

    @Nullable
    UUID getCompanyId() {
        return companyId;
    }

    @Nullable
    UUID getTaskForceId() {
        return taskForceId;
    }

    String getPurpose() {
        return purpose;
    }

    @Nullable
    String getPlace() {
        return place;
    }

    VisitState getState() {
        return state;
    }

    Instant getPlannedAt() {
        return plannedAt;
    }

    String getPlannedByName() {
        return plannedByName;
    }

    @Nullable
    String getReason() {
        return reason;
    }

    @Nullable
    Instant getSettledAt() {
        return settledAt;
    }

    @Nullable
    String getSettledByName() {
        return settledByName;
    }

    @Nullable
    UUID getFollowUpId() {
        return followUpId;
    }
}
