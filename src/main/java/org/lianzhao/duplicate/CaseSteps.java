package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.account.Acting;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.Lookalike;
import org.lianzhao.company.MergeView;
import org.lianzhao.company.Merges;
import org.lianzhao.company.StandingFirms;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.transfer.HeldRows;
import org.lianzhao.transfer.RowAnswer;
import org.lianzhao.transfer.RowDecision;

/** The steps that a decision on a case may be, each a transaction. */
@ApplicationScoped
class CaseSteps {
    private static final int SAID = 50;

    private final CaseRepository cases;
    private final CaseWriter writer;
    private final StandingFirms firms;
    private final Merges merges;
    private final HeldRows rows;
    private final Acting acting;
    private final Event<DuplicateDecided> decided;
    private final Clock clock;

    CaseSteps(
            CaseRepository cases,
            CaseWriter writer,
            StandingFirms firms,
            Merges merges,
            HeldRows rows,
            Acting acting,
            Event<DuplicateDecided> decided,
            Clock clock) {
        this.cases = cases;
        this.writer = writer;
        this.firms = firms;
        this.merges = merges;
        this.rows = rows;
        this.acting = acting;
        this.decided = decided;
        this.clock = clock;
    }

    @Transactional
    UUID suspect(NewSuspicion said) {
        Map<UUID, UUID> now = firms.held(List.of(said.companyId(), said.otherId()));
        UUID one = current(now, said.companyId());
        UUID other = current(now, said.otherId());
        if (one.equals(other)) {
            throw new Refused("merge-with-itself");
        }
        writer.write(List.of(NewCase.of(one, new Lookalike(other, List.of("HAND"), SAID), CaseOrigin.HAND)));
        return cases.ofPair(one, other).orElseThrow();
    }

    private static UUID current(Map<UUID, UUID> now, UUID company) {
        UUID current = now.get(company);
        if (current == null) {
            throw new Missing("company", company);
        }
        return current;
    }

    /** The two are one firm. That closes the case, by the way in which the queue takes part in merges. */
    @Transactional
    DecidedCase merge(CaseRow row, UUID kept, CaseDecision decision) {
        UUID one = row.company().id();
        UUID other = Objects.requireNonNull(row.other()).id();
        merges.hold(one, other);
        hold(row, decision);
        MergeView merge = merges.merge(kept, decision.merging(kept.equals(one) ? other : one));
        return new DecidedCase(row.id(), CaseState.SAME, merge.id(), kept, null, null);
    }

    /** Gives the row its outcome. No transaction here: the rows begin their own, after they have found out what to hold. */
    DecidedCase settle(UUID id, CaseRow.HeldRow row, CaseDecision decision) {
        RowAnswer answer = rows.decide(
                row.batchId(), row.row(), RowDecision.valueOf(decision.outcome().name()));
        return new DecidedCase(id, decision.said(), null, null, answer.outcome(), answer.text());
    }

    @Transactional
    DecidedCase say(CaseRow row, CaseDecision decision) {
        firms.held(Stream.of(row.company(), row.other())
                .filter(Objects::nonNull)
                .map(CompanyRef::id)
                .toList());
        DuplicateCase found = hold(row, decision);
        CaseState before = found.getState();
        found.say(decision.said(), acting.person(), clock.instant());
        String other = row.other() != null
                ? row.other().name()
                : row.held() == null ? "" : row.held().name();
        decided.fire(new DuplicateDecided(
                new Subject("company", row.company().id(), row.company().name()),
                Map.of("state", before),
                Map.of("state", decision.said(), "other", other)));
        return new DecidedCase(row.id(), decision.said(), null, null, null, null);
    }

    // the firms are held before, as merges do it: a merge of one of them is either over or begins after this
    private DuplicateCase hold(CaseRow row, CaseDecision decision) {
        DuplicateCase found = cases.hold(row.id());
        found.require(decision);
        found.requireAbout(row);
        return found;
    }
}
