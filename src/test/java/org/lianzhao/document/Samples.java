package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, as their first bytes and their parts make them. */
public final class Samples {
    public static final String PAGE = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";

    /** What an OFD document begins with. */
    public static final String OFD = "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>";

    private static final int SECTOR = 512;
    private static final int END = -2;
    private static final int NOTHING = -1;
    private static final int TABLE = -3;

    private Samples() {}

    /** A PDF that no other test has. */
    public static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% " + UUID.randomUUID() + "\n%%EOF").getBytes(ISO_8859_1);
    }

    public static byte[] png() {
        return ("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0" + UUID.randomUUID()).getBytes(ISO_8859_1);
    }

    static byte[] jpeg() {
        return "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(ISO_8859_1);
    }

    static byte[] webp() {
        return "RIFF$\0\0\0WEBPVP8 \u0018\0\0\0".getBytes(ISO_8859_1);
    }

    static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
    }

    static byte[] page() {
        return PAGE.getBytes(UTF_8);
    }

    static byte[] office(String mainPart) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>"
                        .formatted(mainPart)));
    }

    static byte[] docx() {
        return office("wordprocessingml.document.main+xml");
    }

    /** An archive whose list of parts is whole, and whose first part breaks off. */
    static byte[] torn() {
        ByteBuffer file = ByteBuffer.wrap(docx()).order(ByteOrder.LITTLE_ENDIAN);
        int list = file.getInt(file.capacity() - 6); // where the list of parts begins, as the end of the file says
        int length = list + 20;
        file.putInt(length, file.getInt(length) - 4);
        return file.array();
    }

    static byte[] withMacros() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
        parts.put("word/vbaProject.bin", "x");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A compound file whose directory has these names at its top, and one more below the first of them. */
    static byte[] compound(String below, String... top) {
        ByteBuffer file = ByteBuffer.allocate(4 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        file.putShort(30, (short) 9).putInt(44, 1).putInt(48, 1).putInt(68, END).putInt(76, 0);
        for (int place = 1; place < 109; place++) {
            file.putInt(76 + 4 * place, NOTHING);
        }
        file.putInt(SECTOR, TABLE).putInt(SECTOR + 4, 2).putInt(SECTOR + 8, END);
        name(file, 0, "Root Entry", NOTHING, 1);
        for (int number = 0; number < top.length; number++) {
            int next = number + 1 < top.length ? number + 2 : NOTHING;
            name(file, number + 1, top[number], next, number == 0 ? top.length + 1 : NOTHING);
        }
        name(file, top.length + 1, below, NOTHING, NOTHING);
        return file.array();
    }

    private static void name(ByteBuffer file, int number, String name, int right, int child) {
        int place = 2 * SECTOR + 128 * number;
        byte[] letters = name.getBytes(UTF_16LE);
        file.put(place, letters)
                .putShort(place + 64, (short) (letters.length + 2))
                .putInt(place + 68, NOTHING)
                .putInt(place + 72, right)
                .putInt(place + 76, child);
    }
}
