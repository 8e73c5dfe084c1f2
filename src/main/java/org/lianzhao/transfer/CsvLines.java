package org.lianzhao.transfer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file, some of which may be given back to be read again. Never more than a longest line in memory. */
final class CsvLines {
    static final int LONGEST = 1 << 20;

    private static final int END = -1;
    private static final String TOO_LONG = "cell.row-long";

    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private final Deque<Line> again = new ArrayDeque<>();
    private int filled;
    private int at;
    private int number;

    CsvLines(Reader text) {
        this.text = text;
    }

    /**
     * A line without its end; only its beginning where it is longer than any row.
     *
     * @param flaw what is the matter with it, as a key of the problem texts; null for a sound one
     */
    record Line(String text, @Nullable String flaw) {
        boolean isWhole() {
            return !TOO_LONG.equals(flaw);
        }
    }

    /** The next line; null at the end of the file. */
    @Nullable
    Line next() {
        Line next = again.isEmpty() ? read() : again.removeFirst();
        number += next == null ? 0 : 1;
        return next;
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
    }

    /** Gives back the lines that were read last, in their order. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.addFirst(lines.get(i));
        }
        number -= lines.size();
    }

    private @Nullable Line read() {
        int sign = take();
        if (sign == END) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        String flaw = null;
        for (; sign != END && sign != '\n' && sign != '\r'; sign = take()) {
            if (sign == EncodedLines.ODD) {
                flaw = "cell.encoding";
            } else if (sign == 0) {
                flaw = "cell.nul";
            } else if (line.length() < LONGEST) {
                line.append((char) sign);
            } else {
                flaw = TOO_LONG;
            }
        }
        if (sign == '\r' && peek() == '\n') {
            at++;
        }
        return new Line(line.toString(), flaw);
    }

    private int take() {
        int sign = peek();
        at++;
        return sign;
    }

    private int peek() {
        try {
            if (at >= filled) {
                filled = Math.max(0, text.read(buffer));
                at = 0;
            }
            return filled == 0 ? END : buffer[at];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
