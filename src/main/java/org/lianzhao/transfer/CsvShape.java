package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Invalid;

/** How a CSV file is written: UTF-8, or GB18030 as Chinese spreadsheets save it; parted by comma, tab or semicolon. */
record CsvShape(Charset encoding, char separator) {
    private static final List<Charset> ENCODINGS = List.of(UTF_8, Charset.forName("GB18030"));
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

    /** Finds out by reading the file once. @throws Invalid when it is no text in a known encoding */
    static CsvShape of(Path file) throws IOException {
        if (startsLikeZip(file)) {
            throw new Invalid("file", "import-spreadsheet");
        }
        for (Charset encoding : ENCODINGS) {
            if (isWrittenIn(encoding, file)) {
                return new CsvShape(encoding, separatorOf(file, encoding));
            }
        }
        throw new Invalid("file", "import-encoding");
    }

    /** A reader that refuses what is not in this encoding, and passes over the mark that spreadsheets put before the text. */
    Reader reader(InputStream file) throws IOException {
        Reader reader = new BufferedReader(strict(encoding, file));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Reader strict(Charset encoding, InputStream file) {
        return new InputStreamReader(
                file,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsLikeZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    // a byte 0 is in no text, but both encodings allow it
    private static boolean isWrittenIn(Charset encoding, Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = strict(encoding, Files.newInputStream(file))) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (new String(buffer, 0, read).indexOf('\0') >= 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static char separatorOf(Path file, Charset encoding) throws IOException {
        char[] start = new char[BUFFER];
        try (Reader reader = strict(encoding, Files.newInputStream(file))) {
            int read = reader.read(start);
            String text = read < 0 ? "" : new String(start, 0, read);
            String header =
                    text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            return Stream.of(',', '\t', ';')
                    .max(Comparator.comparingLong(
                            sign -> header.chars().filter(one -> one == sign).count()))
                    .orElse(',');
        }
    }
}
