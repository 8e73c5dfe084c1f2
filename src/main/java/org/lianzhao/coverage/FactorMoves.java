package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.shared.event.Subject;

/**
 * Says of one segment what was entered of another: an entry of its own, on the word of who publishes, with the source that the
 * first one had. The other segment keeps its history, and has nothing of it any longer.
 */
@ApplicationScoped
class FactorMoves {
    private final FactorRepository factors;
    private final ChainMaps chains;
    private final Acting acting;
    private final Event<SegmentFactorEntered> entered;
    private final Event<SegmentFactorLeft> left;
    private final Clock clock;

    FactorMoves(
            FactorRepository factors,
            ChainMaps chains,
            Acting acting,
            Event<SegmentFactorEntered> entered,
            Event<SegmentFactorLeft> left,
            Clock clock) {
        this.factors = factors;
        this.chains = chains;
        this.acting = acting;
        this.entered = entered;
        this.left = left;
        this.clock = clock;
    }

    /** One segment goes on as the other: what that has of its own stands there. */
    @Transactional(TxType.MANDATORY)
    void merge(Collection<FactorName> names, UUID from, UUID to) {
        move(names, from, to, false);
    }

    /** The segment was split, and somebody said that this belongs to the part: the segment goes on without it. */
    @Transactional(TxType.MANDATORY)
    void settle(FactorName name, UUID from, UUID to) {
        move(List.of(name), from, to, true);
    }

    private void move(Collection<FactorName> names, UUID from, UUID to, boolean goesOn) {
        if (names.isEmpty()) {
            return;
        }
        Map<UUID, SegmentName> segments = chains.lastNames(List.of(from, to)).stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        SegmentName gone = Objects.requireNonNull(segments.get(from));
        SegmentName next = Objects.requireNonNull(segments.get(to));
        Map<FactorName, SegmentFactor> known = factors.standing(from);
        Map<FactorName, SegmentFactor> there = factors.standing(to);
        names.forEach(name -> {
            SegmentFactor said = Objects.requireNonNull(known.get(name));
            if (move(said, there.get(name), gone, next) || goesOn) {
                takeBack(said, gone, next);
            }
        });
    }

    /** Says it of the other segment; false where that has one of its own. */
    private boolean move(SegmentFactor known, @Nullable SegmentFactor there, SegmentName from, SegmentName to) {
        FactorView before = there == null ? null : there.view();
        if (there != null && before != null && before.value() != null) {
            if (!known.view().saysTheSameAs(before)) {
                left.fire(SegmentFactorLeft.of(subject(to), from.code(), known.view(), before));
            }
            return false;
        }
        SegmentFactor next =
                known.in(to, before == null ? 1 : before.number() + 1, from.code(), acting.person(), clock.instant());
        factors.add(next);
        entered.fire(SegmentFactorEntered.of(subject(to), before, next.view()));
        return true;
    }

    private void takeBack(SegmentFactor known, SegmentName from, SegmentName to) {
        SegmentFactor withdrawn = known.goneTo(to.code(), acting.person(), clock.instant());
        factors.add(withdrawn);
        entered.fire(SegmentFactorEntered.of(subject(from), known.view(), withdrawn.view()));
    }

    private static Subject subject(SegmentName segment) {
        return new Subject(SegmentDocuments.KIND, segment.id(), segment.name());
    }
}
