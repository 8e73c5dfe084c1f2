package org.lianzhao.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The board: one column for each stage. */
record BoardView(List<Column> columns) {

    /**
     * The leads of a stage.
     *
     * @param amount their total investment in 万元; null where nobody has stated any
     * @param more how many are not among the cards
     */
    record Column(LeadStage stage, int count, @Nullable BigDecimal amount, List<LeadRow> cards, int more) {}

    /** @param rows the leads that are shown, the latest first */
    static BoardView of(Map<LeadStage, BoardLane> lanes, List<LeadRow> rows) {
        return new BoardView(Stream.of(LeadStage.values())
                .map(stage -> column(stage, lanes.get(stage), rows))
                .toList());
    }

    private static Column column(LeadStage stage, @Nullable BoardLane lane, List<LeadRow> rows) {
        if (lane == null) {
            return new Column(stage, 0, null, List.of(), 0);
        }
        List<LeadRow> cards =
                rows.stream().filter(row -> lane.first().contains(row.id())).toList();
        return new Column(stage, lane.count(), lane.amount(), cards, lane.count() - cards.size());
    }
}
