package org.lianzhao.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of a file's rows under the columns that they mean. */
final class RowMeaning {
    private final Map<String, Integer> positions;
    private final TitleUnits units;
    private final RowDefects defects;

    /**
     * Of the rows of one file.
     *
     * @param titles of the file, as it writes them
     * @param columns those of the kind that the file has
     * @param positions where each of them stands, by its name
     * @param ofSheet whether the file was a sheet
     */
    RowMeaning(List<String> titles, List<ImportColumn> columns, Map<String, Integer> positions, boolean ofSheet) {
        this.positions = positions;
        this.units = new TitleUnits(titles, columns, positions);
        this.defects = new RowDefects(titles.size(), columns, ofSheet);
    }

    /** The row of this number. */
    ImportRow row(int number, CsvRecord record) {
        List<String> cells = record.cells();
        Map<String, String> known = new LinkedHashMap<>();
        positions.forEach((name, at) -> known.put(name, units.complete(name, cells, at)));
        ImportRow.Lines lines = new ImportRow.Lines(record.first(), record.last());
        return new ImportRow(number, known, lines, defects.in(record, known));
    }
}
