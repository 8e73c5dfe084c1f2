package org.lianzhao.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lianzhao.insight.GraphView.LeftOut;

/**
 * Places firms to the left and the right of one, each once and as near as it is. Who brought or was brought comes before
 * who supplies, and a layer holds only so many: the rest is counted.
 */
final class GraphLayers {
    private final int room;
    private final Map<UUID, Placed> placed = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** A firm or a chamber in its layer. */
    record Placed(String name, int layer, boolean chamber) {}

    /**
     * Begins with the firm that it is all about.
     *
     * @param room how many firms a layer holds
     */
    GraphLayers(UUID firm, String name, int room) {
        this.room = room;
        placed.put(firm, new Placed(name, 0, false));
    }

    /** The firms of a layer, from which the next one starts; nothing leads to a chamber. */
    List<UUID> in(int layer) {
        return placed.entrySet().stream()
                .filter(firm ->
                        firm.getValue().layer() == layer && !firm.getValue().chamber())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Takes in what leads away from the layer before, to the left or the right.
     *
     * @param layer −2 to 2 without 0
     * @param all false where there are more such ties than were read
     */
    void take(int layer, List<Tie> ties, boolean all) {
        Set<UUID> beyond = new LinkedHashSet<>();
        Function<Tie, UUID> firm = layer > 0 ? Tie::to : Tie::from;
        Function<Tie, String> name = layer > 0 ? Tie::toName : Tie::fromName;
        ties.stream()
                .sorted(Comparator.comparing(Tie::kind))
                .filter(tie -> !placed.containsKey(firm.apply(tie)))
                .forEach(tie -> {
                    if (taken(layer) < room) {
                        placed.put(firm.apply(tie), new Placed(name.apply(tie), layer, tie.kind() == EdgeKind.CHAMBER));
                    } else if (!placed.containsKey(firm.apply(tie))) {
                        beyond.add(firm.apply(tie));
                    }
                });
        if (!beyond.isEmpty() || !all) {
            leftOut.add(new LeftOut(layer, beyond.size(), !all));
        }
    }

    private long taken(int layer) {
        return placed.values().stream().filter(one -> one.layer() == layer).count();
    }

    Map<UUID, Placed> placed() {
        return placed;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
