package org.lianzhao.transfer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units that stand in the titles of a file, as in 注册资本（万元） or 注册资本万元, and mean the bare numbers below them. */
final class TitleUnits {
    private final Map<String, String> units = new HashMap<>();

    TitleUnits(List<String> titles, List<ImportColumn> columns, Map<String, Integer> positions) {
        for (ImportColumn column : columns) {
            Integer at = positions.get(column.name());
            if (column.kind() == CellKind.AMOUNT && at != null && at < titles.size()) {
                MoneyWords.unit(Normalizer.normalize(titles.get(at), Normalizer.Form.NFKC))
                        .ifPresent(unit -> units.put(column.name(), unit));
            }
        }
    }

    /** A cell with the unit that its title gives it: 500(万元). */
    String complete(String column, String cell) {
        String unit = units.get(column);
        return unit != null && CellKind.AMOUNT.isBare(cell) ? "%s(%s)".formatted(cell.strip(), unit) : cell;
    }
}
