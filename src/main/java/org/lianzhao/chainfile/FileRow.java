package org.lianzhao.chainfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a map's file, whatever kind of file that is.
 *
 * @param number as the spreadsheet shows it; in JSON the place in its list, from 1
 * @param values what is said, by column: nothing where the file has no such column, no word where the cell is empty
 * @param formulas the columns in which a formula stands
 * @param broken the columns that hold something other than text
 */
record FileRow(
        FileSheet sheet,
        int number,
        Map<FileField, List<String>> values,
        Set<FileField> formulas,
        Set<FileField> broken) {

    static FileRow of(FileSheet sheet, int number, Map<FileField, List<String>> values) {
        return new FileRow(sheet, number, values, Set.of(), Set.of());
    }

    /** Whether the file has this column at all. */
    boolean has(FileField field) {
        return values.containsKey(field);
    }

    /** The words of a cell; none where there is no such column. */
    List<String> words(FileField field) {
        return values.getOrDefault(field, List.of());
    }

    /** What a cell says; nothing where it is empty. */
    Optional<String> text(FileField field) {
        return words(field).stream().filter(word -> !word.isBlank()).findFirst();
    }

    /** As {@link #text}, for whoever writes it down. */
    @Nullable
    String textOrNull(FileField field) {
        return text(field).orElse(null);
    }

    boolean isEmpty() {
        return formulas.isEmpty()
                && broken.isEmpty()
                && values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
