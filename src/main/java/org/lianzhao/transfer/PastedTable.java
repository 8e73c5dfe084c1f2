package org.lianzhao.transfer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.shared.problem.Invalid;

/** A table as people copy it from a sheet: below titles in any order, or without any and in the order of the template. */
public final class PastedTable {
    private static final char SEPARATOR = '\t';
    /** A row of cells may have the look of one title, and not of two. */
    private static final int FEWEST_TITLES = 2;
    /** The template has one row above its titles. */
    private static final int MOST_ABOVE = 3;

    private final List<ImportColumn> known;

    /** A table of what a kind of import takes in. */
    public PastedTable(List<ImportColumn> known) {
        this.known = known;
    }

    /**
     * The rows below the titles that are not blank, each numbered by the line of the text where it begins.
     *
     * @param field where the request has the text
     * @throws Invalid where the titles lack a column that has to be there
     */
    public List<ImportRow> rows(String field, String text) {
        List<CsvRecord> records = records(text);
        for (int at = 0; at <= MOST_ABOVE && at < records.size(); at++) {
            List<String> titles = records.get(at).cells();
            FileColumns columns = FileColumns.toldBy(titles, known);
            if (columns.recognised().size() >= FEWEST_TITLES) {
                columns.missing(known).ifPresent(column -> {
                    throw new Invalid(field, "pasted-column-missing", column.title());
                });
                return below(titles, columns, records.subList(at + 1, records.size()));
            }
        }
        List<String> titles = known.stream().map(ImportColumn::title).toList();
        return below(titles, FileColumns.toldBy(titles, known), records);
    }

    private List<ImportRow> below(List<String> titles, FileColumns columns, List<CsvRecord> records) {
        List<ImportColumn> told = known.stream()
                .filter(column -> columns.positions().containsKey(column.name()))
                .toList();
        RowMeaning meaning = new RowMeaning(titles, told, columns.positions(), true);
        return records.stream()
                .map(record -> meaning.row(record.first(), record))
                .toList();
    }

    private static List<CsvRecord> records(String text) {
        CsvRecords lines = new CsvRecords(new StringReader(text), SEPARATOR);
        List<CsvRecord> records = new ArrayList<>();
        for (CsvRecord record = lines.next(); record != null; record = lines.next()) {
            if (!record.isBlank()) {
                records.add(record);
            }
        }
        return records;
    }
}
