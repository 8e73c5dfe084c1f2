package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.MergedIn;
import org.lianzhao.chain.SegmentName;

/** Finds what was entered of segments that were merged into one and was dropped for what that one had of its own. */
@ApplicationScoped
class FactorsLeft {
    private final FactorRepository factors;
    private final ChainEditions editions;
    private final ChainMaps chains;

    FactorsLeft(FactorRepository factors, ChainEditions editions, ChainMaps chains) {
        this.factors = factors;
        this.editions = editions;
        this.chains = chains;
    }

    /** @param history everything that was entered of this segment, the latest first */
    List<FactorLeft> of(UUID segment, List<FactorView> history) {
        List<MergedIn> merged = history.isEmpty() ? List.of() : editions.mergedInto(segment);
        List<UUID> gone = merged.stream().map(MergedIn::segmentId).toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        Map<UUID, SegmentName> names =
                chains.lastNames(gone).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
        Map<UUID, Map<Gap.FactorName, FactorView>> said = factors.latest(gone);
        Map<UUID, List<ReachedSegment>> paths = paths(segment, history, merged);
        return merged.stream()
                .flatMap(one -> said.getOrDefault(one.segmentId(), Map.of()).values().stream()
                        .filter(left -> left.value() != null) // what followed the segment was taken back there
                        .sorted(Comparator.comparing(FactorView::name))
                        .map(left -> FactorLeft.of(
                                one,
                                Objects.requireNonNull(names.get(one.segmentId())),
                                left,
                                Objects.requireNonNull(paths.get(one.segmentId())))))
                .filter(Objects::nonNull)
                .toList();
    }

    // what was dropped is told beside what stood where it was, which need not be what stands here
    private Map<UUID, List<ReachedSegment>> paths(UUID segment, List<FactorView> history, List<MergedIn> merged) {
        List<UUID> between = merged.stream()
                .map(MergedIn::intoId)
                .filter(into -> !into.equals(segment))
                .distinct()
                .toList();
        Map<UUID, List<FactorView>> histories = new HashMap<>(factors.histories(between));
        histories.put(segment, history);
        return paths(segment, merged, histories);
    }

    /** For each segment that was merged where it went from there, to this segment. */
    static Map<UUID, List<ReachedSegment>> paths(
            UUID segment, List<MergedIn> merged, Map<UUID, List<FactorView>> histories) {
        Map<UUID, MergedIn> steps = merged.stream().collect(Collectors.toMap(MergedIn::segmentId, Function.identity()));
        Map<UUID, List<ReachedSegment>> paths = new HashMap<>();
        merged.forEach(one -> {
            List<ReachedSegment> path = new ArrayList<>();
            for (MergedIn step = one;
                    step != null;
                    step = step.intoId().equals(segment) ? null : steps.get(step.intoId())) {
                path.add(new ReachedSegment(step.at(), histories.getOrDefault(step.intoId(), List.of())));
            }
            paths.put(one.segmentId(), path);
        });
        return paths;
    }
}
