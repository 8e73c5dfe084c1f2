package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells text from everything else: it can be read to its end in one of the encodings in use, and has no control characters. */
final class PlainWords {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ALLOWED = "\t\n\r\f\u001a";

    private PlainWords() {}

    static boolean isText(Path file) throws IOException {
        for (Charset encoding : marked16(file) ? List.of(UTF_16) : List.of(UTF_8, GB18030)) {
            if (isText(file, encoding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean marked16(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            int second = bytes.read();
            return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
        }
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        // a decoder of one's own refuses what it cannot read, where the usual one puts a question mark
        try (Reader letters = new InputStreamReader(Files.newInputStream(file), encoding.newDecoder())) {
            char[] part = new char[8192];
            for (int read = letters.read(part); read >= 0; read = letters.read(part)) {
                for (int at = 0; at < read; at++) {
                    if (Character.isISOControl(part[at]) && ALLOWED.indexOf(part[at]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwiseEncoded) {
            return false;
        }
    }
}
