package org.lianzhao.transfer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The row of a file that names its columns.
 *
 * @param row as a spreadsheet counts
 * @param titles every title, as the file writes it
 * @param untitled columns without a title that hold something, by their positions from 0
 */
record CsvHeader(int row, List<String> titles, Set<Integer> untitled) {
    private static final int LOOKED_AT = 1000;

    CsvHeader(int row, List<String> titles) {
        this(row, titles, Set.of());
    }

    /** With what the first rows below it hold where it has no title; reads on in the file. */
    CsvHeader above(CsvFile file) {
        Set<Integer> blank = IntStream.range(0, titles.size())
                .filter(at -> file.titles().get(at).isBlank())
                .boxed()
                .collect(Collectors.toSet());
        Set<Integer> filled = new TreeSet<>();
        for (int read = 0; read < LOOKED_AT && filled.size() < blank.size(); read++) {
            List<String> cells = file.nextCells();
            if (cells == null) {
                break;
            }
            blank.stream()
                    .filter(at -> at < cells.size() && !cells.get(at).isBlank())
                    .forEach(filled::add);
        }
        return new CsvHeader(row, titles, filled);
    }

    /** The titles, and names for the columns that have none and hold something. */
    List<String> named(IntFunction<String> name) {
        return IntStream.range(0, titles.size())
                .mapToObj(at -> untitled.contains(at) ? name.apply(at) : titles.get(at))
                .toList();
    }
}
