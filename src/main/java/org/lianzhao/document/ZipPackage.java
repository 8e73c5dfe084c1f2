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
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    /** What a desk runs when somebody clicks on it. No document has such a part. */
    private static final Pattern PROGRAM =
            Pattern.compile("(?s).*\\.(exe|dll|scr|com|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|sh)");

    private ZipPackage() {}

    static boolean begins(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(MARK.length), MARK);
        }
    }

    /** @throws Invalid where it is no document, broken, or has macros */
    static Optional<DocumentFormat> format(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(ZipPackage::isProgram)) {
                throw new Invalid("file", "document-archive");
            }
            if (isOfd(zip)) {
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

    // GB/T 33190-2016: the package has an entry of this name, whose root is OFD
    private static boolean isOfd(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("OFD.xml");
        if (entry == null) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader root = factory.createXMLStreamReader(bytes);
            root.nextTag();
            return root.getLocalName().equals("OFD");
        } catch (XMLStreamException none) {
            return false;
        }
    }

    private static boolean isProgram(ZipEntry part) {
        return PROGRAM.matcher(lower(part)).matches();
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
