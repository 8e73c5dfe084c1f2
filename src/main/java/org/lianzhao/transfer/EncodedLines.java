package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * The text of a file, decoded line by line. A line in another encoding than its file, as it comes about when lists are
 * glued together, is marked and read as what it is: it spoils itself and no other.
 */
final class EncodedLines extends Reader {
    /** Stands at the start of a line that is not in the encoding of its file; no text holds it. */
    static final char ODD = '\uffff';

    private final InputStream bytes;
    private final ByteLines lines;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private CharBuffer text = CharBuffer.allocate(0);

    EncodedLines(InputStream bytes, Charset encoding) {
        this.bytes = bytes;
        this.lines = new ByteLines(bytes);
        this.encoding = encoding;
        this.decoder = strict(encoding);
    }

    /** A decoder that tells what it does not understand. */
    static CharsetDecoder strict(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes a line into {@code target}; false where it is in another encoding. */
    static boolean decode(ByteLines lines, CharsetDecoder decoder, CharBuffer target) {
        target.clear();
        return !decoder.reset()
                .decode(ByteBuffer.wrap(lines.line(), 0, lines.length()), target, true)
                .isError();
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
        if (!text.hasRemaining() && !nextLine()) {
            return -1;
        }
        int read = Math.min(most, text.remaining());
        text.get(target, from, read);
        return read;
    }

    private boolean nextLine() throws IOException {
        if (!lines.next()) {
            return false;
        }
        if (text.capacity() < lines.length()) {
            text = CharBuffer.allocate(lines.line().length);
        }
        if (decode(lines, decoder, text)) {
            text.flip();
        } else {
            text = odd();
        }
        return true;
    }

    private CharBuffer odd() {
        Charset other = encoding.equals(UTF_8) ? TextEncoding.GB18030 : UTF_8;
        CharBuffer read = CharBuffer.allocate(lines.length());
        boolean understood = decode(lines, strict(other), read);
        String line = understood ? read.flip().toString() : new String(lines.line(), 0, lines.length(), encoding);
        return CharBuffer.wrap((ODD + line).toCharArray());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
