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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param separator what parts the cells: comma, tab or semicolon
 * @param sheet the sheet that its rows were taken from; null where it came as text
 * @param headerRow the row that names the columns, as a spreadsheet counts
 */
record CsvShape(Charset encoding, char separator, @Nullable String sheet, int headerRow) {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Finds out by reading a text file. @throws Invalid when it is none, or in an unknown encoding */
    static CsvShape of(Path file, List<ImportColumn> columns) throws IOException {
        return of(file, TextEncoding.of(file), null, SEPARATORS, columns);
    }

    /** How the rows of a sheet are written once they have been taken out of their workbook. */
    static CsvShape ofSheet(Path file, String sheet, List<ImportColumn> columns) throws IOException {
        return of(file, UTF_8, ImportRow.shortened(sheet), List.of(','), columns);
    }

    // where no separator gives a header that is sure, the one that gives the widest
    private static CsvShape of(
            Path file, Charset encoding, @Nullable String sheet, List<Character> separators, List<ImportColumn> columns)
            throws IOException {
        CsvShape best = new CsvShape(encoding, ',', sheet, 1);
        int widest = 0;
        for (char separator : separators) {
            CsvShape shape = new CsvShape(encoding, separator, sheet, 1);
            try (Reader text = shape.reader(Files.newInputStream(file))) {
                CsvStart start = CsvStart.read(new CsvRecords(text, separator), columns);
                if (start.isSure() || start.width() > widest) {
                    best = new CsvShape(encoding, separator, sheet, start.headerRow());
                    widest = start.isSure() ? Integer.MAX_VALUE : start.width();
                }
            }
        }
        return best;
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
}
