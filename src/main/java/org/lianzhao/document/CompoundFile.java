package org.lianzhao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianzhao.shared.problem.Invalid;

/** Looks into an office document of the old kind, which is a small file system of its own (MS-CFB): what lies in it says what it is. */
final class CompoundFile {
    private static final byte[] MARK = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final Set<String> PROGRAMS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");

    private CompoundFile() {}

    static boolean begins(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(MARK.length), MARK);
        }
    }

    /** @throws Invalid where it is locked, broken, or has macros */
    static Optional<DocumentFormat> format(Path file) throws IOException {
        CompoundDirectory directory = CompoundDirectory.read(file);
        if (directory.all().stream().anyMatch(PROGRAMS::contains)) {
            throw new Invalid("file", "document-macros");
        }
        // what lies deeper belongs to documents that are embedded in this one
        List<String> top = directory.top();
        if (top.contains("EncryptedPackage")) {
            throw new Invalid("file", "document-locked");
        }
        if (top.contains("WordDocument")) {
            return Optional.of(DocumentFormat.DOC);
        }
        if (top.contains("Workbook") || top.contains("Book")) {
            return Optional.of(DocumentFormat.XLS);
        }
        return top.contains("PowerPoint Document") ? Optional.of(DocumentFormat.PPT) : Optional.empty();
    }
}
