package org.lianzhao.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file as bytes, each with its end, of the longest only the beginning and the end. In UTF-8 and GB18030 the bytes of a line end mean nothing else. */
final class ByteLines {
    // so many bytes are more characters than any row may have
    private static final int KEPT = 4 * CsvLines.LONGEST + 8;

    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean plain;

    ByteLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next line; false at the end of the file. */
    boolean next() throws IOException {
        length = 0;
        plain = true;
        while (at < filled || fill()) {
            byte sign = buffer[at++];
            boolean ends = sign == '\n' || sign == '\r';
            if (ends || length < KEPT) {
                put(sign); // the end always, or the next line would be taken for more of this one
            }
            if (ends) {
                return true;
            }
        }
        return length > 0;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, bytes.read(buffer));
        at = 0;
        return filled > 0;
    }

    private void put(byte sign) {
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = sign;
        plain &= sign >= 0;
    }

    /** The bytes of the line, {@link #length} of them. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether it is the same text in every encoding. */
    boolean isPlain() {
        return plain;
    }

    boolean holdsZero() {
        for (int i = 0; i < length; i++) {
            if (line[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
