package org.lianzhao.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.workbook.Workbook;

/** A file that was handed in, as the text that the engine reads: the sheet of a workbook is written down as one. */
final class Upload implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    // a workbook takes memory for the texts that its cells share
    private static final Semaphore WORKBOOKS = new Semaphore(2);

    private final Path path;
    private final boolean written;
    private final CsvShape shape;

    private Upload(Path path, boolean written, CsvShape shape) {
        this.path = path;
        this.written = written;
        this.shape = shape;
    }

    /** Looks at a file. @throws Invalid when it is empty, torn, or of a kind that cannot be read */
    static Upload of(Path file, ImportKind kind) throws IOException {
        byte[] start = startOf(file);
        if (start.length == 0) {
            throw new Invalid("file", "import-empty");
        }
        if (Arrays.equals(start, OLD_WORKBOOK)) {
            throw new Invalid("file", "import-workbook-old");
        }
        if (Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP)) {
            return ofWorkbook(file, kind);
        }
        return new Upload(file, false, CsvShape.of(file, kind.columns()));
    }

    private static byte[] startOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    private static Upload ofWorkbook(Path file, ImportKind kind) throws IOException {
        WORKBOOKS.acquireUninterruptibly();
        try (Workbook book = new Workbook(file)) {
            SheetFile sheets = new SheetFile(book, kind.columns());
            String sheet = sheets.chosen();
            Path text = Files.createTempFile(file.toAbsolutePath().getParent(), "sheet", ".csv");
            try {
                sheets.write(sheet, text);
                return new Upload(text, true, CsvShape.ofSheet(text, sheet, kind.columns()));
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(text);
                throw refused;
            }
        } finally {
            WORKBOOKS.release();
        }
    }

    Path path() {
        return path;
    }

    CsvShape shape() {
        return shape;
    }

    /** What was written down goes again, unless it has been moved to where imports are kept. */
    @Override
    public void close() throws IOException {
        if (written) {
            Files.deleteIfExists(path);
        }
    }
}
