package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** Where a lead stands, since when, and whether it stepped aside from there. */
@Embeddable
class LeadPosition {
    @Enumerated(EnumType.STRING)
    private LeadStage stage = LeadStage.CLUE;

    private LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.ACTIVE;

    private @Nullable LocalDate reviewOn;
    private @Nullable UUID successorId;

    protected LeadPosition() {}

    LeadPosition(LocalDate since) {
        this.stageSince = since;
    }

    /** Refuses where nothing comes any more. */
    void requireOpen() {
        if (state.isFinal()) {
            throw new Refused("lead-is-final");
        }
    }

    /** Moves on, back with a reason, or back to work in the stage that was kept. */
    LeadStep moveTo(LeadStage next, LocalDate day, @Nullable String reason) {
        requireOpen();
        if (state != LeadState.ACTIVE) {
            return resume(next, day, reason);
        }
        if (next == stage) {
            throw new Refused("lead-there-already");
        }
        boolean backward = next.compareTo(stage) < 0;
        if (backward) {
            requireReason(reason);
        }
        stage = next;
        stageSince = day;
        return new LeadStep(day, reason, backward);
    }

    private LeadStep resume(LeadStage next, LocalDate day, @Nullable String reason) {
        if (next != stage) {
            throw new Refused("lead-beside");
        }
        state = LeadState.ACTIVE;
        reviewOn = null;
        return new LeadStep(day, reason, false);
    }

    /** Steps aside: the stage is kept, a pause says when to look again, a merger where it goes on. */
    LeadStep stepAside(SideStep aside) {
        requireOpen();
        if (state == aside.to()) {
            throw new Refused("lead-there-already");
        }
        if (aside.reasonCode() == null) {
            requireReason(aside.reason());
        }
        boolean pauses = aside.to() == LeadState.PAUSED;
        if (pauses && (aside.reviewOn() == null || !aside.reviewOn().isAfter(aside.today()))) {
            throw new Invalid("reviewOn", "lead-review-day");
        }
        if (pauses) {
            PlannedDay.meant("reviewOn", aside.reviewOn(), aside.today());
        }
        boolean merges = aside.to() == LeadState.MERGED;
        if (merges && aside.mergedInto() == null) {
            throw new Invalid("mergedIntoId", "lead-merge-target");
        }
        state = aside.to();
        reviewOn = pauses ? aside.reviewOn() : null;
        successorId = merges ? aside.mergedInto() : null;
        return new LeadStep(aside.day(), aside.reasonCode(), aside.reason(), false);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("reason", "lead-reason");
        }
    }

    LeadStage stage() {
        return stage;
    }

    LocalDate stageSince() {
        return stageSince;
    }

    LeadState state() {
        return state;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    @Nullable
    UUID successorId() {
        return successorId;
    }
}
