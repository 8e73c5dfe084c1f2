package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on statuses. */
@ApplicationScoped
class StatusDesk {
    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final Acting acting;
    private final Event<SegmentStatusDecided> decided;
    private final Clock clock;

    StatusDesk(
            ChainMaps chains,
            StatusRepository statuses,
            Acting acting,
            Event<SegmentStatusDecided> decided,
            Clock clock) {
        this.chains = chains;
        this.statuses = statuses;
        this.acting = acting;
        this.decided = decided;
        this.clock = clock;
    }

    @Transactional
    StatusView decide(String code, StatusDecision decision) {
        SegmentFacts segment = chains.segment(code);
        if (segment.kind() == SegmentKind.GROUP) {
            throw new Refused("group-status", segment.name());
        }
        List<StatusView> history = statuses.history(segment.id());
        StatusView before = history.isEmpty() ? null : history.get(0);
        int current = before == null ? 0 : before.number();
        if (decision.number() != current) {
            throw Refused.stale();
        }
        statuses.add(StatusOverride.decided(segment.id(), decision, current, acting.person(), clock.instant()));
        StatusView after = statuses.history(segment.id()).get(0);
        decided.fire(SegmentStatusDecided.of(new Subject("segment", segment.id(), segment.name()), before, after));
        return after;
    }
}
