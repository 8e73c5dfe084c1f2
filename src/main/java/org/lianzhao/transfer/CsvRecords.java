package org.lianzhao.transfer;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.CsvLines.Line;

/**
 * The rows of a CSV file. A quote without an end spoils the row it stands in and no other: reading goes on with the
 * next line. Libraries take everything up to the next quote, or to the end of the file, for one cell, and say nothing.
 */
final class CsvRecords {
    private final CsvLines lines;
    private final char separator;

    CsvRecords(Reader text, char separator) {
        this.lines = new CsvLines(text);
        this.separator = separator;
    }

    /** The next row, blank ones too; null at the end of the file. */
    @Nullable
    CsvRecord next() {
        Line line = lines.next();
        if (line == null) {
            return null;
        }
        int first = lines.number();
        if (!line.isWhole()) {
            return spoilt(line, first, "cell.row-long");
        }
        CsvCells cells = new CsvCells(separator);
        cells.read(line.text());
        List<Line> further = further(cells, line.text().length());
        if (cells.isOpen() || cells.isAstray()) {
            lines.giveBack(further);
            return spoilt(line, first, "cell.quote-open");
        }
        return new CsvRecord(cells.cells(), first, lines.number(), flaw(line, further));
    }

    private static @Nullable String flaw(Line line, List<Line> further) {
        if (further.isEmpty()) {
            return line.flaw();
        }
        return Stream.concat(Stream.of(line), further.stream())
                .map(Line::flaw)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Line> further(CsvCells cells, int length) {
        List<Line> further = new ArrayList<>();
        int read = length;
        while (cells.isOpen() && read <= CsvLines.LONGEST) {
            Line next = lines.next();
            if (next == null) {
                break;
            }
            further.add(next);
            read += next.text().length();
            cells.read(next.text());
            if (cells.isAstray()) {
                break;
            }
        }
        return further;
    }

    // for showing the row to people, who know best what the quote was for
    private CsvRecord spoilt(Line line, int number, String flaw) {
        String[] cells = line.text().replace("\"", "").split(Pattern.quote(String.valueOf(separator)), -1);
        return new CsvRecord(List.of(cells), number, number, flaw);
    }
}
