package org.lianzhao.deliverable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Looks into workbooks. */
final class BookParts {
    private BookParts() {}

    /** A part of a workbook as text. */
    static String of(byte[] book, String name) throws IOException {
        Path file = Files.createTempFile("paper", ".xlsx");
        try {
            Files.write(file, book);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                return read(new String(
                        parts.getInputStream(Objects.requireNonNull(parts.getEntry(name)))
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }

    // letters are written as their numbers
    private static String read(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
