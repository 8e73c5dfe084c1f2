package org.lianzhao.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Word;

/** Tells what a file is by what is in it. Its name only says what it wants to be, and both have to agree. */
final class ContentLook {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private static final Map<String, DocumentFormat> PLAIN = Map.of(
            "application/pdf", DocumentFormat.PDF,
            "image/png", DocumentFormat.PNG,
            "image/jpeg", DocumentFormat.JPEG,
            "image/webp", DocumentFormat.WEBP,
            "image/heic", DocumentFormat.HEIC,
            "image/heif", DocumentFormat.HEIC);
    private static final Set<String> NOTHING_ELSE =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "application/octet-stream");

    private final Path file;
    private final FileName name;

    ContentLook(Path file, FileName name) {
        this.file = file;
        this.name = name;
    }

    /** @throws Invalid where it is nothing that may be kept, or something else than its name says */
    DocumentFormat format() throws IOException {
        String type = type();
        DocumentFormat format = found(type).orElse(null);
        if (name.ending().isEmpty() && format != null && !format.isText()) {
            return format;
        }
        DocumentFormat promised =
                DocumentFormat.promisedBy(name.ending()).orElseThrow(() -> new Invalid("file", "document-kind"));
        if (format != promised) {
            Object looks = format == null ? words(type) : format.name();
            throw new Invalid("file", "document-content", "." + name.ending(), looks);
        }
        return format;
    }

    private String type() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    private Optional<DocumentFormat> found(String type) throws IOException {
        DocumentFormat plain = PLAIN.get(type);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (ZipPackage.begins(file)) {
            return ZipPackage.format(file);
        }
        if (CompoundFile.begins(file)) {
            return CompoundFile.format(file);
        }
        return NOTHING_ELSE.contains(type) && PlainWords.isText(file) ? text() : Optional.empty();
    }

    private Optional<DocumentFormat> text() {
        return DocumentFormat.promisedBy(name.ending())
                .filter(DocumentFormat::isText)
                .or(() -> Optional.of(DocumentFormat.TXT));
    }

    private static Object words(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> new Word("document.looks.page");
            case "image/svg+xml" -> new Word("document.looks.drawing");
            case "application/octet-stream", "text/plain" -> new Word("document.looks.nothing");
            default -> type.startsWith("application/x-") ? new Word("document.looks.program") : type;
        };
    }
}
