package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.Lookalike;
import org.lianzhao.company.MergeView;
import org.lianzhao.company.Merges;
import org.lianzhao.company.NewMerge;
import org.lianzhao.duplicate.CaseDecision.CaseOutcome;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.transfer.HeldRows;
import org.lianzhao.transfer.RowDecision;

/** The steps that a decision on a case may be, each a transaction. */
@ApplicationScoped
class CaseSteps {
    private static final int SAID = 50;

    private final CaseRepository cases;
    private final CaseWriter writer;
    private final Companies companies;
    private final Merges merges;
    private final HeldRows rows;
    private final Acting acting;
    private final Event<DuplicateDecided> decided;
    private final Clock clock;

    CaseSteps(
            CaseRepository cases,
            CaseWriter writer,
            Companies companies,
            Merges merges,
            HeldRows rows,
            Acting acting,
            Event<DuplicateDecided> decided,
            Clock clock) {
        this.cases = cases;
        this.writer = writer;
        this.companies = companies;
        this.merges = merges;
        this.rows = rows;
        this.acting = acting;
        this.decided = decided;
        this.clock = clock;
    }

    @Transactional
    UUID suspect(NewSuspicion said) {
        UUID one = current(said.companyId());
        UUID other = current(said.otherId());
        if (one.equals(other)) {
            throw new Refused("merge-with-itself");
        }
        writer.write(List.of(NewCase.of(one, new Lookalike(other, List.of("HAND"), SAID), CaseOrigin.HAND)));
        return cases.ofPair(one, other).orElseThrow();
    }

    private UUID current(UUID company) {
        return companies
                .held(company)
                .orElseThrow(() -> new Missing("company", company))
                .id();
    }

    /** The two are one firm. That closes the case, by the way in which the queue takes part in merges. */
    @Transactional
    DecidedCase merge(UUID id, UUID kept, NewMerge request) {
        MergeView merge = merges.merge(kept, request);
        return new DecidedCase(id, CaseState.SAME, merge.id(), kept);
    }

    /** Gives the row its outcome. No transaction here: the rows begin their own, after they have found out what to hold. */
    DecidedCase settle(UUID id, CaseRow.HeldRow row, CaseOutcome outcome) {
        rows.decide(row.batchId(), row.row(), RowDecision.valueOf(outcome.name()));
        return new DecidedCase(id, CaseState.valueOf(outcome.name()), null, null);
    }

    @Transactional
    DecidedCase say(CaseRow row, CaseState state) {
        DuplicateCase found = cases.get(row.id());
        CaseState before = found.getState();
        found.say(state, acting.person(), clock.instant());
        String other = row.other() != null
                ? row.other().name()
                : row.held() == null ? "" : row.held().name();
        decided.fire(new DuplicateDecided(
                new Subject("company", row.company().id(), row.company().name()),
                Map.of("state", before),
                Map.of("state", state, "other", other)));
        return new DecidedCase(row.id(), state, null, null);
    }
}
