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
import org.lianzhao.company.Residents;
import org.lianzhao.document.Documents;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on statuses. */
@ApplicationScoped
class StatusDesk {
    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final Residents residents;
    private final Documents documents;
    private final Settings settings;
    private final Acting acting;
    private final Event<SegmentStatusDecided> decided;
    private final Clock clock;

    StatusDesk(
            ChainMaps chains,
            StatusRepository statuses,
            Residents residents,
            Documents documents,
            Settings settings,
            Acting acting,
            Event<SegmentStatusDecided> decided,
            Clock clock) {
        this.chains = chains;
        this.statuses = statuses;
        this.residents = residents;
        this.documents = documents;
        this.settings = settings;
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
        SegmentFacts segment = chains.segment(code);
        List<StatusView> history = statuses.history(segment.id());
        int replaced = replaced(history, withdrawal.number());
        if (StatusView.holding(history) == null) {
            throw new Refused("nothing-to-withdraw", segment.name());
        }
        CoverageStatus computed =
                Cover.of(residents.in(List.of(segment.id())), null, rules()).computed();
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

    private CoverRules rules() {
        return CoverRules.of(settings.of(CoverSettings.GROUP));
    }

    // whoever sees that nothing is said has seen no number, although there may be one that was withdrawn
    private static int replaced(List<StatusView> history, int seen) {
        StatusView holding = StatusView.holding(history);
        if (seen != (holding == null ? 0 : holding.number())) {
            throw Refused.stale();
        }
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    private StatusView enter(SegmentFacts segment, List<StatusView> history, StatusOverride next) {
        StatusView before = StatusView.holding(history);
        statuses.add(next);
        StatusView after = statuses.history(segment.id()).get(0);
        decided.fire(SegmentStatusDecided.of(
                new Subject(SegmentDocuments.KIND, segment.id(), segment.name()), before, after));
        return after;
    }
}
