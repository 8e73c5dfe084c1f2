package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on what gap scores are made of. */
@ApplicationScoped
class FactorDesk {
    private final ChainMaps chains;
    private final FactorRepository factors;
    private final Acting acting;
    private final Event<SegmentFactorEntered> entered;
    private final Clock clock;

    FactorDesk(
            ChainMaps chains,
            FactorRepository factors,
            Acting acting,
            Event<SegmentFactorEntered> entered,
            Clock clock) {
        this.chains = chains;
        this.factors = factors;
        this.acting = acting;
        this.entered = entered;
        this.clock = clock;
    }

    @Transactional
    FactorView enter(String code, FactorEntry entry) {
        chains.hold(code); // of two that enter at once the second sees what the first entered
        SegmentFacts segment = chains.segment(code);
        if (segment.kind() == SegmentKind.GROUP) {
            throw new Refused("group-status", segment.name());
        }
        SegmentFactor next = new SegmentFactor(segment.id(), entry, acting.person(), clock.instant());
        FactorView before = factors.latest(List.of(segment.id()))
                .getOrDefault(segment.id(), Map.of())
                .get(entry.name());
        if (numberOf(before) != entry.number()) {
            throw Refused.stale();
        }
        factors.add(next);
        FactorView after = next.view();
        entered.fire(SegmentFactorEntered.of(
                new Subject(SegmentDocuments.KIND, segment.id(), segment.name()), before, after));
        return after;
    }

    private static int numberOf(@Nullable FactorView before) {
        return before == null ? 0 : before.number();
    }
}
