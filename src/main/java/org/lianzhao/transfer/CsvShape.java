package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param separator what parts the cells: comma, tab or semicolon
 * @param sheet the sheet that its rows were taken from; null where it came as text
 */
record CsvShape(Charset encoding, char separator, @Nullable String sheet) {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** How the rows of a sheet are written once they have been taken out of their workbook. */
    static CsvShape ofSheet(String sheet) {
        return new CsvShape(UTF_8, ',', ImportRow.shortened(sheet));
    }

    /** Finds out by reading the file. @throws Invalid when it is no text in a known encoding */
    static CsvShape of(Path file, List<ImportColumn> columns) throws IOException {
        Charset encoding = TextEncoding.of(file);
        for (char separator : SEPARATORS) {
            CsvShape shape = new CsvShape(encoding, separator, null);
            try (Reader text = shape.reader(Files.newInputStream(file))) {
                if (CsvStart.read(new CsvRecords(text, separator), columns).isSure()) {
                    return shape;
                }
            }
        }
        return new CsvShape(encoding, mostUsed(file, encoding), null);
    }

    /** A reader that passes over the mark that spreadsheets put before the text. */
    Reader reader(InputStream file) throws IOException {
        Reader reader = new BufferedReader(decoded(file));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private Reader decoded(InputStream file) {
        boolean byLine = encoding.equals(UTF_8) || encoding.equals(TextEncoding.GB18030);
        return byLine ? new EncodedLines(file, encoding) : new InputStreamReader(file, EncodedLines.strict(encoding));
    }

    private static char mostUsed(Path file, Charset encoding) throws IOException {
        try (Reader text = new CsvShape(encoding, ',', null).reader(Files.newInputStream(file))) {
            CsvLines lines = new CsvLines(text);
            CsvLines.Line line = lines.next();
            while (line != null && line.text().isBlank()) {
                line = lines.next();
            }
            String header = line == null ? "" : line.text();
            return Stream.of(',', '\t', ';')
                    .max(Comparator.comparingLong(
                            sign -> header.chars().filter(one -> one == sign).count()))
                    .orElse(',');
        }
    }
}
