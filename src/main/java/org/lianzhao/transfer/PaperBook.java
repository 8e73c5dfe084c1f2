package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A paper of several tables as a workbook: each a sheet with its titles fixed, and one more that says what the paper is, as
 * of when, and where it is from.
 */
public final class PaperBook {
    private static final String SHADE = "EEF2F7";
    private static final int LONGEST_NAME = 31;

    private PaperBook() {}

    /**
     * Writes it.
     *
     * @param about what the last sheet is called
     * @param facts what it says, titles and values
     * @param foot what stands at the foot of every printed page
     */
    public static void write(
            OutputStream target, List<PaperSheet> sheets, String about, List<List<String>> facts, String foot)
            throws IOException {
        try (Workbook book = new Workbook(target, "Lianzhao", "1.0")) {
            Set<String> names = new HashSet<>();
            for (PaperSheet sheet : sheets) {
                put(book.newWorksheet(named(sheet.name(), names)), sheet, foot);
            }
            Worksheet last = book.newWorksheet(named(about, names));
            last.width(0, 16);
            last.width(1, 100);
            for (int at = 0; at < facts.size(); at++) {
                for (int column = 0; column < facts.get(at).size(); column++) {
                    last.inlineString(at, column, facts.get(at).get(column));
                    last.style(at, column).wrapText(true).set();
                }
            }
        }
    }

    private static void put(Worksheet to, PaperSheet sheet, String foot) throws IOException {
        to.freezePane(0, 1);
        to.repeatRows(0);
        to.footer(BookCells.footer(foot), Position.LEFT);
        for (int column = 0; column < sheet.columns().size(); column++) {
            to.width(column, sheet.columns().get(column).type().width());
            to.inlineString(0, column, sheet.columns().get(column).title());
        }
        to.range(0, 0, 0, sheet.columns().size() - 1)
                .style()
                .bold()
                .fillColor(SHADE)
                .set();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell != null) {
                    BookCells.put(
                            to,
                            row + 1,
                            column,
                            cell,
                            sheet.columns().get(column).type());
                }
            }
        }
        to.finish();
    }

    // what a spreadsheet takes for the name of a sheet, and each only once
    private static String named(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\p{Cc}\\\\/?*\\[\\]:']+", "_");
        String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            String end = " " + next;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
