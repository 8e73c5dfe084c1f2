package org.lianzhao.chainfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.draft.MapBounds;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;
import org.lianzhao.transfer.workbook.Workbook;

/** Reads a map from a workbook: sheets and columns are found by their titles, in whatever order they stand. */
final class ChainBookReader {
    private static final int TITLES_BY = 20;
    private static final int FEWEST_TITLES = 2;
    private static final int LONGEST_CELL = 32_767;

    private final TextBudget budget = new TextBudget();

    /** @throws Invalid when it is no workbook, or none of a map */
    static FileRows read(Path file) {
        try (Workbook book = new Workbook(file)) {
            return new ChainBookReader().read(book);
        } catch (IOException torn) {
            throw new Invalid("file", "import-workbook-broken");
        }
    }

    private FileRows read(Workbook book) throws IOException {
        Map<FileSheet, List<FileRow>> all = new HashMap<>();
        for (String name : book.sheets()) {
            for (FileSheet sheet : FileSheet.values()) {
                if (sheet.isCalled(name) && !all.containsKey(sheet)) {
                    try (SheetRows rows = book.rows(name)) {
                        all.put(sheet, rows(sheet, rows));
                    }
                }
            }
        }
        if (!all.containsKey(FileSheet.CHAIN) && !all.containsKey(FileSheet.SEGMENTS)) {
            throw new Invalid("file", "chain-file-sheets");
        }
        return new FileRows(
                FileFormat.XLSX,
                all.keySet(),
                all.getOrDefault(FileSheet.CHAIN, List.of()),
                all.getOrDefault(FileSheet.SEGMENTS, List.of()),
                all.getOrDefault(FileSheet.LINKS, List.of()));
    }

    private List<FileRow> rows(FileSheet sheet, SheetRows rows) {
        List<FileRow> read = new ArrayList<>();
        @Nullable Map<Integer, FileField> columns = null;
        boolean written = false;
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (columns == null) {
                written |= !row.cells().isEmpty();
                columns = row.number() > TITLES_BY ? null : titles(sheet, row);
                if (columns == null && row.number() >= TITLES_BY) {
                    break;
                }
                continue;
            }
            FileRow said = row(sheet, row, columns, rows.formulas());
            if (!said.isEmpty()) {
                read.add(said);
                requireFew(sheet, read.size());
            }
        }
        if (columns == null && written) {
            throw untitled(sheet);
        }
        return read;
    }

    private static Invalid untitled(FileSheet sheet) {
        List<FileField> needed = switch (sheet) {
            case CHAIN -> List.of(FileField.ITEM, FileField.CONTENT);
            case SEGMENTS -> List.of(FileField.CODE, FileField.NAME);
            case LINKS -> List.of(FileField.FROM, FileField.RELATION, FileField.TO);
        };
        String titles = String.join("、", needed.stream().map(FileField::title).toList());
        return new Invalid("file", "chain-file-titles", sheet.in(Locale.CHINESE), titles);
    }

    static void requireFew(FileSheet sheet, int rows) {
        int most = switch (sheet) {
            case CHAIN -> MapBounds.MOST_ROLES + ChainItem.values().length;
            case SEGMENTS -> MapBounds.MOST_SEGMENTS;
            case LINKS -> MapBounds.MOST_LINKS;
        };
        if (rows > most) {
            throw new Invalid("file", "chain-file-rows", sheet.in(Locale.CHINESE), most);
        }
    }

    private static @Nullable Map<Integer, FileField> titles(FileSheet sheet, SheetRow row) {
        Map<Integer, FileField> columns = new HashMap<>();
        Set<FileField> seen = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            FileField.called(sheet, row.cells().get(i))
                    .filter(seen::add)
                    .ifPresent(field -> columns.put(column, field));
        }
        return columns.size() < FEWEST_TITLES ? null : columns;
    }

    private FileRow row(FileSheet sheet, SheetRow row, Map<Integer, FileField> columns, Set<Integer> computed) {
        Map<FileField, List<String>> values = new HashMap<>();
        Set<FileField> formulas = new HashSet<>();
        columns.forEach((column, field) -> {
            String cell = column < row.cells().size() ? row.cells().get(column) : "";
            values.put(field, words(field, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell));
            if (computed.contains(column)) {
                formulas.add(field);
            }
        });
        return new FileRow(sheet, row.number(), values, formulas, Set.of());
    }

    private List<String> words(FileField field, String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        List<String> words = field.form() == FileField.Form.WORDS ? WordCell.split(cell) : List.of(cell);
        words.forEach(budget::spend);
        return words;
    }
}
