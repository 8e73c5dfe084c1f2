package org.lianzhao.transfer;

import java.util.ArrayList;
import java.util.List;

/** Parts lines into cells: a cell in quotes may hold separators and line breaks, and a quote that is written twice. */
final class CsvCells {
    private static final char QUOTE = '"';

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Place place = Place.START;
    private boolean overLines;
    private boolean astray;

    private enum Place {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    CsvCells(char separator) {
        this.separator = separator;
    }

    /** Reads a line; goes on with the cell that the line before left open. */
    void read(String line) {
        if (isOpen()) {
            cell.append('\n');
            overLines = true;
        }
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (place == Place.QUOTED && sign == QUOTE && line.startsWith("\"", i + 1)) {
                cell.append(QUOTE);
                i++;
            } else {
                read(sign);
            }
        }
        if (!isOpen()) {
            close();
        }
    }

    private void read(char sign) {
        if (place == Place.QUOTED) {
            if (sign == QUOTE) {
                place = Place.CLOSED;
            } else {
                cell.append(sign);
            }
        } else if (sign == separator) {
            close();
        } else if (place == Place.START && sign == QUOTE) {
            place = Place.QUOTED;
        } else {
            astray |= place == Place.CLOSED && overLines;
            cell.append(sign);
            place = Place.PLAIN;
        }
    }

    private void close() {
        cells.add(cell.toString());
        cell.setLength(0);
        place = Place.START;
        overLines = false;
    }

    /** Whether a quote waits for its end. */
    boolean isOpen() {
        return place == Place.QUOTED;
    }

    /** Whether text follows the end of a cell over several lines: then its quote was ended by one that begins another cell. */
    boolean isAstray() {
        return astray;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
