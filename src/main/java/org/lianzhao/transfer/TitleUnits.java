package org.lianzhao.transfer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units that stand in the titles of a file, as in 注册资本（万元） or 注册资本万元, and mean the bare numbers below them. Nobody chose
 * those of the template: they yield to the unit that a row gives in a column of its own.
 */
final class TitleUnits {
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> ofTemplate = new HashSet<>();
    private final @Nullable Integer unitOfRow;

    TitleUnits(List<String> titles, List<ImportColumn> columns, Map<String, Integer> positions) {
        for (ImportColumn column : columns) {
            Integer at = positions.get(column.name());
            if (column.kind() == CellKind.AMOUNT && at != null && at < titles.size()) {
                String title = titles.get(at);
                unit(title).ifPresent(unit -> units.put(column.name(), unit));
                if (isSame(title, column.title())) {
                    ofTemplate.add(column.name());
                }
            }
        }
        unitOfRow = columns.stream()
                .filter(column -> column.kind() == CellKind.UNIT)
                .flatMap(column -> Optional.ofNullable(positions.get(column.name())).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> unit(String title) {
        return MoneyWords.unit(Normalizer.normalize(title, Normalizer.Form.NFKC));
    }

    private static boolean isSame(String title, String ofTemplate) {
        return TitleText.plain(title).equals(TitleText.plain(ofTemplate))
                && unit(title).equals(unit(ofTemplate));
    }

    /** The cell of a row at this place with the unit that its title gives it: 500(万元). */
    String complete(String column, List<String> cells, int at) {
        String cell = at < cells.size() ? cells.get(at) : "";
        String unit = units.get(column);
        boolean counted =
                unit != null && CellKind.AMOUNT.isBare(cell) && !(ofTemplate.contains(column) && namesUnit(cells));
        return counted ? "%s(%s)".formatted(cell.strip(), unit) : cell;
    }

    private boolean namesUnit(List<String> cells) {
        return unitOfRow != null
                && unitOfRow < cells.size()
                && !cells.get(unitOfRow).isBlank();
    }
}
