package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.duplicate.CaseDecision.CaseOutcome;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** Takes people's word on cases. What is read here is read before the transaction that acts on it: a merge holds first. */
@ApplicationScoped
class CaseDesk {
    private final CaseReading reading;
    private final CaseSteps steps;

    CaseDesk(CaseReading reading, CaseSteps steps) {
        this.reading = reading;
        this.steps = steps;
    }

    /** Puts two records in the queue that somebody takes for one firm, or finds their case there. */
    CaseView suspect(NewSuspicion said) {
        if (said.companyId().equals(said.otherId())) {
            throw new Refused("merge-with-itself");
        }
        return reading.show(steps.suspect(said));
    }

    DecidedCase decide(UUID id, CaseDecision decision) {
        CaseView view = reading.show(id);
        CaseRow row = view.row();
        if (row.held() != null && decision.outcome() != CaseOutcome.LATER && decision.outcome() != CaseOutcome.OPEN) {
            return steps.settle(id, row.held(), decision);
        }
        return decision.outcome() == CaseOutcome.SAME
                ? merge(row, decision, view.comparison().proposed())
                : steps.say(row, decision);
    }

    private DecidedCase merge(CaseRow row, CaseDecision decision, @Nullable UUID proposed) {
        UUID one = row.company().id();
        UUID other = Objects.requireNonNull(row.other()).id();
        UUID kept = Objects.requireNonNullElse(decision.keep() == null ? proposed : decision.keep(), one);
        if (!kept.equals(one) && !kept.equals(other)) {
            throw new Invalid("keep", "duplicate-keep");
        }
        return steps.merge(row, kept, decision);
    }
}
