package org.lianzhao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The column of rejected rows that says why. A file that has it is such a file, mended: the column means nothing then. */
final class ReasonColumn {
    // import.reject-title in every language
    private static final Set<String> TITLES = Set.of("退回原因", "Reason for rejection");

    private ReasonColumn() {}

    static boolean isTitle(String title) {
        return TITLES.contains(title.strip());
    }

    /** These titles without that of the reason; the same as before the rows were rejected. */
    static List<String> leftOut(List<String> titles) {
        int last = titles.size() - 1;
        List<String> others = last >= 0 && isTitle(titles.get(last)) ? titles.subList(0, last) : titles;
        return others.stream().map(title -> isTitle(title) ? "" : title).toList();
    }

    /**
     * A row with its reason: in the column of reasons where the file has one, else behind the last column. A row that is
     * longer than the titles keeps its cells and has the reason behind them.
     *
     * @param lacking what stands for a cell that the row does not have
     */
    static List<String> filled(List<String> cells, List<String> titles, String reason, String lacking) {
        int at = IntStream.range(0, titles.size())
                .filter(title -> isTitle(titles.get(title)))
                .findFirst()
                .orElse(titles.size());
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < titles.size()) {
            filled.add(lacking);
        }
        if (at == titles.size() || cells.size() > titles.size()) {
            filled.add(reason);
        } else {
            filled.set(at, reason);
        }
        return filled;
    }
}
