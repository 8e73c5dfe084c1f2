package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.shared.problem.Sentences;

/**
 * What people entered of how much a segment matters follows it into another that has nothing of it; where both have it, that
 * of the other one stands, and the history of the program names what was left behind, for somebody to decide. After a split
 * somebody says to which part each factor belongs. They keep no segment on the maps.
 */
@ApplicationScoped
class SegmentFactors implements SegmentFollower {
    private final FactorRepository factors;
    private final FactorMoves moves;
    private final Sentences sentences;

    SegmentFactors(FactorRepository factors, FactorMoves moves, Sentences sentences) {
        this.factors = factors;
        this.moves = moves;
        this.sentences = sentences;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.FACTOR;
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return Map.of();
    }

    @Override
    public void follow(UUID from, UUID to) {
        moves.merge(List.copyOf(standing(from).keySet()), from, to);
    }

    @Override
    public List<UUID> rowsOn(UUID segment) {
        return standing(segment).values().stream()
                .map(SegmentFactor::getId)
                .sorted()
                .toList();
    }

    @Override
    public Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        return standing(segment).values().stream()
                .filter(factor -> rows.contains(factor.getId()))
                .collect(Collectors.toMap(SegmentFactor::getId, this::name));
    }

    private String name(SegmentFactor factor) {
        FactorView said = factor.view();
        return sentences.say("factor-of." + said.name().name(), String.valueOf(said.value()), said.source());
    }

    @Override
    public void move(UUID row, UUID from, UUID to) {
        standing(from).entrySet().stream()
                .filter(entry -> entry.getValue().getId().equals(row))
                .findFirst()
                .ifPresent(entry -> moves.settle(entry.getKey(), from, to));
    }

    // what was taken back is said of nothing
    private Map<FactorName, SegmentFactor> standing(UUID segment) {
        return factors.standing(segment).values().stream()
                .filter(factor -> factor.view().value() != null)
                .collect(Collectors.toMap(factor -> factor.view().name(), factor -> factor));
    }
}
