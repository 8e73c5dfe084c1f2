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

    /** @param counts stage, number and amount of each stage that has leads */
    static BoardView of(Map<LeadStage, Object[]> counts, List<LeadRow> rows, int most) {
        return new BoardView(Stream.of(LeadStage.values())
                .map(stage -> column(stage, counts.get(stage), rows, most))
                .toList());
    }

    private static Column column(LeadStage stage, Object @Nullable [] counted, List<LeadRow> rows, int most) {
        List<LeadRow> cards =
                rows.stream().filter(row -> row.stage() == stage).limit(most).toList();
        int count = counted == null ? 0 : ((Number) counted[1]).intValue();
        return new Column(
                stage,
                count,
                counted == null ? null : (BigDecimal) counted[2],
                cards,
                Math.max(0, count - cards.size()));
    }
}
