package org.lianzhao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what makes a row of no use whatever its kind: cells that are missing, astray or lost, or just the example. */
final class RowDefects {
    // of a row that is wholly shifted: its reason has to be read, and to be kept
    private static final int MOST_NAMED = 5;

    private final int titles;
    private final List<ImportColumn> columns;
    private final List<ImportColumn> required;
    private final boolean ofSheet;

    /**
     * Of the rows of one file.
     *
     * @param titles how many columns it has
     * @param columns those that mean something
     * @param ofSheet whether it was a sheet, which does not say where a row without further cells ends
     */
    RowDefects(int titles, List<ImportColumn> columns, boolean ofSheet) {
        this.titles = titles;
        this.columns = columns;
        this.required = columns.stream().filter(ImportColumn::required).toList();
        this.ofSheet = ofSheet;
    }

    /** Why a row cannot be used; null for a sound one. */
    @Nullable
    BadCell in(CsvRecord record, Map<String, String> known) {
        if (record.flaw() != null) {
            return new BadCell("row", record.flaw(), record.first());
        }
        if (isExample(known)) {
            return new BadCell("row", "cell.example");
        }
        BadCell count = count(record.cells());
        return count != null ? count : lost(known);
    }

    private boolean isExample(Map<String, String> known) {
        return !required.isEmpty()
                && required.stream()
                        .allMatch(column -> !column.example().isEmpty()
                                && column.example().equals(cell(known, column).strip()));
    }

    private @Nullable BadCell count(List<String> cells) {
        boolean surplus = cells.subList(Math.min(titles, cells.size()), cells.size()).stream()
                .anyMatch(cell -> !cell.isBlank());
        if (surplus) {
            return new BadCell("row", "cell.count", cells.size(), titles);
        }
        if (cells.size() < titles && !ofSheet) {
            return new BadCell("row", "cell.lacking", cells.size(), titles, LackingCell.MARK);
        }
        int marked = LackingCell.countIn(cells);
        return marked == 0 ? null : new BadCell("row", "cell.still-lacking", marked, LackingCell.MARK);
    }

    private @Nullable BadCell lost(Map<String, String> known) {
        List<String> astray = new ArrayList<>();
        for (ImportColumn column : columns) {
            String cell = cell(known, column);
            if (column.kind().isLost(cell)) {
                return new BadCell(column.name(), "cell.digits-lost", cell.strip());
            }
            if (column.kind() != CellKind.TEXT && !column.kind().mayBe(cell)) {
                astray.addAll(elsewhere(column, known));
            }
        }
        return astray.isEmpty() ? null : shifted(astray);
    }

    private static BadCell shifted(List<String> astray) {
        return astray.size() <= MOST_NAMED
                ? new BadCell("row", "cell.shifted", String.join("；", astray))
                : new BadCell(
                        "row", "cell.shifted-many", String.join("；", astray.subList(0, MOST_NAMED)), astray.size());
    }

    // cells of other columns that can only belong to this one, whose own is empty or means nothing
    private List<String> elsewhere(ImportColumn owner, Map<String, String> known) {
        List<String> found = new ArrayList<>();
        for (ImportColumn other : columns) {
            String cell = cell(known, other);
            if (other.kind() != owner.kind()
                    && owner.kind().isLook(cell)
                    && !other.kind().isLook(cell)) {
                found.add("%s “%s” → %s".formatted(other.title(), ImportRow.shortened(cell.strip()), owner.title()));
            }
        }
        return found;
    }

    private static String cell(Map<String, String> known, ImportColumn column) {
        return known.getOrDefault(column.name(), "");
    }
}
