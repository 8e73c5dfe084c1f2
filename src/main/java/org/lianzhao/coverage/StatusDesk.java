package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.document.Documents;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** The chain office's work on statuses. */
@ApplicationScoped
class StatusDesk {
    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final CoverReading reading;
    private final Documents documents;
    private final Acting acting;
    private final Event<SegmentStatusDecided> decided;
    private final Clock clock;

    StatusDesk(
            ChainMaps chains,
            StatusRepository statuses,
            CoverReading reading,
            Documents documents,
            Acting acting,
            Event<SegmentStatusDecided> decided,
            Clock clock) {
        this.chains = chains;
        this.statuses = statuses;
        this.reading = reading;
        this.documents = documents;
        this.acting = acting;
        this.decided = decided;
        this.clock = clock;
    }

    @Transactional
    StatusView decide(String code, StatusDecision decision) {
        chains.hold(code); // nobody withdraws the document meanwhile
        SegmentFacts segment = chains.segment(code);
        if (segment.kind() == SegmentKind.GROUP) {
            throw new Refused("group-status", segment.name());
        }
        List<StatusView> history = statuses.history(segment.id());
        int replaced = replaced(history, decision.number());
        requireOwn(segment, decision.documentId());
        return enter(
                segment,
                history,
                StatusOverride.decided(segment.id(), decision, replaced, acting.person(), clock.instant()));
    }

    @Transactional
    StatusView withdraw(String code, StatusWithdrawal withdrawal) {
        chains.hold(code); // nobody decides meanwhile
        SegmentFacts segment = chains.segment(code);
        List<StatusView> history = statuses.history(segment.id());
        int replaced = replaced(history, withdrawal.number());
        if (holding(history) == null) {
            throw new Refused("nothing-to-withdraw", segment.name());
        }
        CoverageStatus computed = reading.of(List.of(segment.id()))
                .unsaid()
                .cover(segment.id(), segment.required())
                .computed();
        return enter(
                segment,
                history,
                StatusOverride.withdrawn(
                        segment.id(), computed, withdrawal.reason(), replaced, acting.person(), clock.instant()));
    }

    private void requireOwn(SegmentFacts segment, @Nullable UUID document) {
        if (document != null && !documents.counts(document, SegmentDocuments.KIND, segment.id())) {
            throw new Invalid("documentId", "evidence-of-segment");
        }
    }

    // whoever sees that nothing is said has seen no number, although there may be one that was withdrawn
    private int replaced(List<StatusView> history, int seen) {
        StatusView holding = holding(history);
        if (seen != (holding == null ? 0 : holding.number())) {
            throw Refused.stale();
        }
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    private @Nullable StatusView holding(List<StatusView> history) {
        return StatusView.holding(history, ZoneTime.today(clock));
    }

    private StatusView enter(SegmentFacts segment, List<StatusView> history, StatusOverride next) {
        StatusView before = holding(history);
        statuses.add(next);
        StatusView after = statuses.history(segment.id()).get(0);
        decided.fire(SegmentStatusDecided.of(
                new Subject(SegmentDocuments.KIND, segment.id(), segment.name()), before, after));
        return after;
    }
}
