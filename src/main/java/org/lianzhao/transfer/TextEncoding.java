package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lianzhao.shared.problem.Invalid;

/**
 * Finds out how a text file is encoded, by reading it once: UTF-8, GB18030 as Chinese spreadsheets save it, UTF-16 with
 * its mark as their “Unicode 文本”. Single lines may be in another encoding, or hold bytes that are in no text.
 */
final class TextEncoding {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int SHARE_OF_ZEROS = 10;

    private final CharsetDecoder utf8 = EncodedLines.strict(UTF_8);
    private final CharsetDecoder gb18030 = EncodedLines.strict(GB18030);
    private CharBuffer text = CharBuffer.allocate(1 << 12);
    private long lines;
    private long withZeros;
    private long inUtf8;
    private long notInUtf8;
    private long notInGb18030;

    private TextEncoding() {}

    /** The encoding of most lines. @throws Invalid when the file is no text, or in another encoding */
    static Charset of(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.mark(4);
            byte[] start = bytes.readNBytes(3);
            bytes.reset();
            if (startsWith(start, 0xff, 0xfe)) {
                return whole(bytes, UTF_16LE);
            }
            if (startsWith(start, 0xfe, 0xff)) {
                return whole(bytes, UTF_16BE);
            }
            TextEncoding found = new TextEncoding();
            found.read(bytes);
            return found.decide(startsWith(start, 0xef, 0xbb, 0xbf));
        }
    }

    private static boolean startsWith(byte[] start, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset whole(InputStream bytes, Charset encoding) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = new InputStreamReader(bytes, EncodedLines.strict(encoding))) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return encoding;
        } catch (CharacterCodingException torn) {
            throw unknown();
        }
    }

    private void read(InputStream bytes) throws IOException {
        ByteLines all = new ByteLines(bytes);
        while (all.next()) {
            lines++;
            withZeros += all.holdsZero() ? 1 : 0;
            if (!all.isPlain()) {
                count(all);
            }
        }
    }

    private void count(ByteLines line) {
        if (text.capacity() < line.length()) {
            text = CharBuffer.allocate(line.line().length);
        }
        boolean utf = EncodedLines.decode(line, utf8, text);
        inUtf8 += utf ? 1 : 0;
        notInUtf8 += utf ? 0 : 1;
        notInGb18030 += EncodedLines.decode(line, gb18030, text) ? 0 : 1;
    }

    private Charset decide(boolean marked) {
        if (withZeros * SHARE_OF_ZEROS > lines) {
            throw unknown();
        }
        if (notInUtf8 == 0 || inUtf8 > notInUtf8 || (marked && inUtf8 > 0)) {
            return UTF_8;
        }
        if (2 * notInGb18030 > inUtf8 + notInUtf8) {
            throw unknown();
        }
        return GB18030;
    }

    private static Invalid unknown() {
        return new Invalid("file", "import-encoding");
    }
}
