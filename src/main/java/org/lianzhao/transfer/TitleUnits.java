package org.lianzhao.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that stand in the titles of a file, as in 注册资本（万元）, and mean the bare numbers below them. */
final class TitleUnits {
    private static final Pattern UNIT = Pattern.compile("[(（]([^()（）]*[万亿元圆][^()（）]*)[)）]\\s*$");

    private final Map<String, String> units = new HashMap<>();

    TitleUnits(List<String> titles, List<ImportColumn> columns, Map<String, Integer> positions) {
        for (ImportColumn column : columns) {
            Integer at = positions.get(column.name());
            Matcher unit = UNIT.matcher(at == null || at >= titles.size() ? "" : titles.get(at));
            if (column.kind() == CellKind.AMOUNT && unit.find()) {
                units.put(column.name(), unit.group(1).strip());
            }
        }
    }

    /** A cell with the unit that its title gives it: 500(万元). */
    String complete(String column, String cell) {
        String unit = units.get(column);
        return unit != null && CellKind.AMOUNT.isBare(cell) ? "%s(%s)".formatted(cell.strip(), unit) : cell;
    }
}
