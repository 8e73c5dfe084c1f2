package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lianzhao.shared.problem.Invalid;

/** Looks into a zipped file: an office document says in its list of contents what it is; any other archive stays outside. */
final class ZipPackage {
    private static final byte[] MARK = {'P', 'K'};
    private static final String CONTENTS = "[Content_Types].xml";
    private static final int LONGEST_CONTENTS = 1 << 20;

    private static final Map<String, DocumentFormat> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", DocumentFormat.DOCX,
            "spreadsheetml.sheet.main+xml", DocumentFormat.XLSX,
            "presentationml.presentation.main+xml", DocumentFormat.PPTX);

    private ZipPackage() {}

    static boolean begins(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(MARK.length), MARK);
        }
    }

    /** @throws Invalid where it is no document, broken, or has macros */
    static Optional<DocumentFormat> format(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(DocumentFormat.OFD);
            }
            String contents = contents(zip);
            if (contents.contains("macroEnabled")
                    || zip.stream().anyMatch(part -> lower(part).endsWith("vbaproject.bin"))) {
                throw new Invalid("file", "document-macros");
            }
            DocumentFormat format = MAIN_PARTS.entrySet().stream()
                    .filter(part -> contents.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new Invalid("file", "document-archive"));
            return Optional.of(format);
        } catch (ZipException | EOFException torn) {
            throw new Invalid("file", "document-broken");
        }
    }

    private static String contents(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_CONTENTS), UTF_8);
        }
    }

    private static String lower(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }
}
