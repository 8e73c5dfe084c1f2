package org.lianzhao.transfer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PersonalData;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param cells what the recognised columns hold, by the column's name
 * @param lines where it stands in the file
 * @param defect why the row cannot be read at all; null for a sound one
 * @param decided what a person said of it; null where nobody was asked
 */
public record ImportRow(
        int number,
        Map<String, String> cells,
        Lines lines,
        @Nullable BadCell defect,
        @Nullable Decided decided) {
    /** A row that nobody has said anything of. */
    public ImportRow(int number, Map<String, String> cells, Lines lines, @Nullable BadCell defect) {
        this(number, cells, lines, defect, null);
    }

    // how spreadsheets keep long digits as text: ="0123"
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");
    // what spreadsheets show where a formula has no value
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");
    private static final int SHOWN = 40;

    /**
     * The text of a cell, without blanks around it; null where there is none.
     *
     * @param most how many characters it may have
     * @throws BadCell when it is longer, a formula, the mark of one that failed, or holds a number that was masked
     */
    public @Nullable String text(String column, int most) {
        String written = cells.getOrDefault(column, "").strip();
        Matcher quoted = QUOTED.matcher(written);
        String text = Guard.off(quoted.matches() ? quoted.group(1) : written).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.startsWith("=")) {
            throw new BadCell(column, "cell.formula", shortened(text));
        }
        if (text.startsWith("#") && ERROR.matcher(text).matches()) {
            throw new BadCell(column, "cell.error", text);
        }
        if (PersonalData.isMaskedIn(text)) {
            throw new BadCell(column, "cell.masked", shortened(text));
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw new BadCell(column, "cell.too-long", shortened(text), text.codePointCount(0, text.length()), most);
        }
        return text;
    }

    /**
     * The text of a cell that has one line: a line break in a name comes from a quote that was not ended.
     *
     * @throws BadCell also when it has several
     */
    public @Nullable String line(String column, int most) {
        String text = text(column, most);
        if (text != null && text.indexOf('\n') >= 0) {
            throw new BadCell(column, "cell.line-break", lines.first(), lines.last());
        }
        return text;
    }

    /** Whether it could be read. */
    boolean isSound() {
        return defect == null;
    }

    ImportRow with(@Nullable Decided word) {
        return word == null ? this : new ImportRow(number, cells, lines, defect, word);
    }

    /** The lines of the file that a row takes up. */
    public record Lines(int first, int last) {}

    /** How many characters it takes up. */
    int length() {
        return cells.values().stream().mapToInt(String::length).sum();
    }

    /** What the first recognised column holds, for naming a row that cannot be read. */
    String firstCell() {
        return cells.values().stream().findFirst().map(ImportRow::shortened).orElse("");
    }

    /** A text short enough to be named in a sentence. */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
